import type { KindName, Report } from "@coursewright/course";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { isId } from "../check/ids.ts";
import type { Attributes, Setting } from "../parse/attributes.ts";
import type { Opening } from "../parse/opening.ts";
import { suggest } from "../parse/suggest.ts";
import type { BlockName, BlockSettings } from "../schema/blocks.ts";
import {
  type Problem,
  type QuestionSettings,
  validateBlock,
  validateSettings,
} from "../validators.ts";

/** The settings of a question with their defaults; what does not fit is reported and left at its default. */
export function questionSettings(
  kind: KindName,
  opening: Opening,
  report: Report,
): QuestionSettings {
  return checked(opening, { kind, validate: validateSettings[kind] }, report);
}

/** The settings of another block. */
export function blockSettings<N extends BlockName>(
  kind: N,
  opening: Opening,
  report: Report,
): BlockSettings[N] {
  const { id } = opening.attributes;
  if (id && !WITH_ID.includes(kind)) {
    const params = { kind, key: `#${id.value}`, near: undefined, known: [] };
    report.add("fence/unknown-setting", id.place, params);
  }
  return checked<BlockSettings[N]>(opening, { kind, validate: validateBlock[kind] }, report);
}

const WITH_ID: readonly string[] = ["plan"];

function checked<Settings>(
  { attributes }: Opening,
  { kind, validate }: { kind: string; validate: ValidateFunction<Settings> },
  report: Report,
): Settings {
  const given = Object.fromEntries(
    [...attributes.settings].map(([key, { value }]) => [key, value] as const),
  );
  const coerced: Record<string, unknown> = { ...given };
  const problemFree = validate(coerced);
  if (!problemFree) {
    // A setting of several forms fails each of them, and once at large.
    const first = new Map((validate.errors ?? []).map((problem) => [keyOf(problem), problem]));
    for (const [key, problem] of first) {
      reportSetting(problem, { kind, attributes }, report);
      delete given[key];
    }
  }
  if (problemFree && attributes.whole) tidyBraces(attributes, report);
  const clean: Record<string, unknown> = { ...given };
  if (!validate(clean)) throw new Error(`Settings of "${kind}" have no sound defaults`);
  return clean;
}

/** The id between the braces; one that cannot be an id is reported. */
export function writtenId(opening: Opening, report: Report): string | undefined {
  const { id } = opening.attributes;
  if (!id) return undefined;
  if (!isId(id.value)) report.add("id/odd", id.place, { id: id.value });
  return id.value;
}

function keyOf(problem: Problem): string {
  if (problem.keyword === "additionalProperties") return String(problem.params.additionalProperty);
  return problem.instancePath.split("/")[1] ?? "";
}

/** What somebody wants who writes an id as a setting, or a file or a role without its name. */
function meant(
  { key, value }: { key: string; value: string },
  known: readonly string[],
): string | undefined {
  if (key === "id" && known.includes("was")) return `#${value}`;
  const only = known.length === 1 && ["file", "role"].find((name) => known.includes(name));
  return only ? `${only}=${key}` : undefined;
}

function reportSetting(
  problem: Problem,
  { kind, attributes }: { kind: string; attributes: Attributes },
  report: Report,
): void {
  const key = keyOf(problem);
  const setting = attributes.settings.get(key);
  if (!setting) return;
  if (problem.keyword === "additionalProperties") {
    const known = Object.keys(problem.parentSchema?.properties ?? {});
    report.add("fence/unknown-setting", setting.place, {
      kind,
      key,
      near: suggest(key, known) ?? meant({ key, value: setting.value }, known),
      known,
    });
    return;
  }
  const wanted = WANTED[key] ?? oneOf(problem.params.allowedValues);
  report.add("fence/odd-setting", setting.place, { key, value: setting.value, wanted });
}

const WANTED: Readonly<Record<string, string>> = {
  remind: "a number of days such as `2d`",
  every: "`day` or `week`",
  points: "a number above 0 and at most 100",
  tries: "a whole number from 1, or `any`",
  objective: "the id of an objective of this lesson",
  was: "the id that the question had before",
  consent: "`yes`, once everybody in the story has agreed",
  levels: "a whole number from 2 to 11",
  answer: "a number, such as `12` or `12.5`",
  tolerance: "a number from 0 up, such as `0.5`",
  min: "a number, such as `12` or `12.5`",
  max: "a number, such as `12` or `12.5`",
  words: "a whole number from 1 to 1000",
  send: "no value: write only `send`, or leave it out",
  exact: "no value: write only `exact`, or leave it out",
  optional: "no value: write only `optional`, or leave it out",
  fixed: "no value: write only `fixed`, or leave it out",
  confidence: "no value: write only `confidence`, or leave it out",
};

function oneOf(values: unknown): string {
  const words = Array.isArray(values) ? values.map((value) => `\`${value}\``) : [];
  if (words.length < 2) return words[0] ?? "another value";
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

const DEFAULTS: Readonly<Record<string, string | readonly string[]>> = {
  points: "1",
  tries: "1",
  // Of `multiple` and of `order`.
  scoring: ["partial", "adjacent"],
  levels: "5",
  send: "false",
  exact: "false",
  optional: "false",
  fixed: "false",
  confidence: "false",
};

/** Rewrites the braces: the id first, defaults left out, quotes only where they are needed. */
function tidyBraces({ id, settings, place, text }: Attributes, report: Report): void {
  const kept = [...settings.values()].filter(
    ({ key, value }) => ![DEFAULTS[key]].flat().includes(value),
  );
  const parts = [...(id ? [`#${id.value}`] : []), ...kept.map(writtenSetting)];
  const canonical = parts.length > 0 ? `{${parts.join(" ")}}` : "";
  if (canonical !== text) report.tidy({ place, text: canonical });
}

function writtenSetting({ key, value }: Setting): string {
  if (value === "true") return key;
  return /[\s,]/.test(value) ? `${key}="${value}"` : `${key}=${value}`;
}
