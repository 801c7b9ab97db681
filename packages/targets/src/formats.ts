import { cut } from "./cut.ts";

/** A plain decimal with at most seven digits after the point, never an exponent: `1e-7` is refused. */
export function decimal(value: number): string {
  const digits = value.toFixed(7).replace(/\.?0+$/, "");
  return digits === "-0" ? "0" : digits;
}

/** A score or share within its range. */
export function clamped(value: number, least: number, most: number): string {
  return decimal(Math.min(Math.max(value, least), most));
}

/** CMITimespan of SCORM 1.2: `0000:05:03.25`. */
export function timespan(seconds: number): string {
  // Moodle takes two to four digits for the hours.
  const [hours, rest] = parts(Math.min(seconds, 9999 * 3600 + 3599.99));
  return `${String(hours).padStart(4, "0")}:${rest}`;
}

/** Time interval of SCORM 2004: `PT0H5M3.25S`. */
export function duration(seconds: number): string {
  const [hours, rest] = parts(seconds);
  return `PT${hours}H${rest.replace(/^0?(\d+):0?/, "$1M")}S`;
}

/** CMITime of SCORM 1.2, the clock on the learner's wall: `14:03:09.00`. */
export function clockTime(at: number, minutesEast: number): string {
  return `${utc(at + minutesEast * 60_000).slice(11)}.00`;
}

/** Time of SCORM 2004: `2026-11-22T01:02:03.00Z`. */
export function timestamp(at: number): string {
  // ADL and Moodle take a zone only after a fraction, and at most two digits of that.
  return `${utc(at)}.00Z`;
}

/** An id in the alphabet that every LMS takes: Moodle refuses hyphens and colons. */
export function identifier(id: string): string {
  return id.replace(/\W/g, "_").slice(0, 250);
}

/** One line within so many characters: line breaks are refused in answers. */
export function line(text: string, limit: number): string {
  return cut(flat(text), limit);
}

/** Text with its language, as `{lang=nl}Wat zeg je?`, within so many characters; nothing where there is none. */
export function languageString(text: string, locale: string, limit: number): string {
  // One subtag at most: Moodle and scorm-again refuse `zh-Hans-CN`.
  const tag = /^[a-z]{2,3}(-[a-z\d]{2,8})?(?=-|$)/i.exec(locale);
  const prefix = tag ? `{lang=${tag[0]}}` : "";
  // A leading brace would read as another prefix.
  const words = flat(text).replace(/^{/, " {");
  return words && prefix + cut(words, limit - prefix.length);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Hours, and what is over as `05:03.25`. */
function parts(seconds: number): readonly [hours: number, rest: string] {
  const centiseconds = Math.max(0, Math.round(seconds * 100)) || 0;
  const moment = new Date(centiseconds * 10).toISOString();
  return [Math.floor(centiseconds / 360_000), moment.slice(14, 22)];
}

const LAST_MOMENT = Date.UTC(2038, 0, 1) - 1000;

/** `YYYY-MM-DDThh:mm:ss`. */
function utc(at: number): string {
  // A wrong clock must not cost an answer: Moodle's years end with 2038.
  const moment = new Date(Math.min(Math.max(at, 0), LAST_MOMENT));
  return moment.toISOString().slice(0, 19);
}
