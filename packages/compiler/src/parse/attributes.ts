import type { Place, Report } from "@coursewright/course";
import { placeIn, type Source } from "./source.ts";

/** The settings between the braces of a block, each with the place where it stands. */
export interface Attributes {
  readonly id?: Setting;
  readonly settings: ReadonlyMap<string, Setting>;
  /** From the opening brace to behind the closing one; empty behind the name when there are none. */
  readonly place: Place;
  /** The braces and what is between them, as written. */
  readonly text: string;
  /** Whether the braces end, and the line with them. */
  readonly whole: boolean;
}

export interface Setting {
  readonly key: string;
  /** `true` for a bare word. */
  readonly value: string;
  readonly place: Place;
}

const TOKEN = /\s+|#([^\s}]*)|([^\s=}"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]*)))?|(.)/gy;

/** Reads `{#id key=value word}`; `column` is that of the opening brace. */
export function readAttributes(
  text: string,
  at: { source: Source; line: number; column: number },
  report: Report,
): Attributes {
  const { source, line, column } = at;
  const place = placeIn(source, { line, column, length: text.length });
  const plain = plainTwins(text).slice(1, -1);
  const found: Setting[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const setting = settingIn(
      match,
      placeIn(source, { line, column: column + 1 + match.index, length: match[0].length }),
    );
    if (setting) found.push(setting);
  }
  return { ...sorted(found, report), place, text, whole: true };
}

/** Curly quotes, dashes and no-break blanks as keyboards write them, read as their plain twins. */
export function plainTwins(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u202f\u2007]/g, " ");
}

function settingIn(match: RegExpExecArray, place: Place): Setting | undefined {
  const [, id, key, double, single, bare, stray] = match;
  if (id !== undefined) return { key: "#", value: id, place };
  if (key !== undefined) return { key, value: double ?? single ?? bare ?? "true", place };
  return stray === undefined ? undefined : { key: stray, value: "true", place };
}

function sorted(
  found: readonly Setting[],
  report: Report,
): { id?: Setting; settings: Map<string, Setting> } {
  const settings = new Map<string, Setting>();
  for (const setting of found) {
    const earlier = settings.get(setting.key);
    if (!earlier) settings.set(setting.key, setting);
    else {
      const { place } = earlier;
      report.add("fence/setting-twice", setting.place, { key: setting.key }, { related: place });
    }
  }
  const id = settings.get("#");
  settings.delete("#");
  return { ...(id && { id }), settings };
}
