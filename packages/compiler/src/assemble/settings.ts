import type { KindName, Report } from "@coursewright/course";
import { isId } from "../check/ids.ts";
import type { Attributes, Setting } from "../parse/attributes.ts";
import type { Opening } from "../parse/opening.ts";
import { suggest } from "../parse/suggest.ts";
import { type Problem, type QuestionSettings, validateSettings } from "../validators.ts";

/** The settings of a question with their defaults; what does not fit is reported and left at its default. */
export function questionSettings(
  kind: KindName,
  opening: Opening,
  report: Report,
): QuestionSettings {
  const { attributes } = opening;
  const given = Object.fromEntries(
    [...attributes.settings].map(([key, { value }]) => [key, value] as const),
  );
  const checked: Record<string, unknown> = { ...given };
  const validate = validateSettings[kind];
  const problemFree = validate(checked);
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

function reportSetting(
  problem: Problem,
  { kind, attributes }: { kind: KindName; attributes: Attributes },
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
      near: suggest(key, known),
      known,
    });
    return;
  }
  const wanted = WANTED[key] ?? String(problem.params.allowedValues ?? "another value");
  report.add("fence/odd-setting", setting.place, { key, value: setting.value, wanted });
}

const WANTED: Readonly<Record<string, string>> = {
  points: "a number above 0 and at most 100",
  tries: "a whole number from 1, or `any`",
  objective: "the id of an objective of this lesson",
  was: "the id that the question had before",
  scoring: "`partial`, `all` or `penalty`",
  optional: "no value: write only `optional`, or leave it out",
  fixed: "no value: write only `fixed`, or leave it out",
  confidence: "no value: write only `confidence`, or leave it out",
};

const DEFAULTS: Readonly<Record<string, string>> = {
  points: "1",
  tries: "1",
  scoring: "partial",
  optional: "false",
  fixed: "false",
  confidence: "false",
};

/** Rewrites the braces: the id first, defaults left out, quotes only where they are needed. */
function tidyBraces({ id, settings, place, text }: Attributes, report: Report): void {
  const kept = [...settings.values()].filter(({ key, value }) => DEFAULTS[key] !== value);
  const parts = [...(id ? [`#${id.value}`] : []), ...kept.map(writtenSetting)];
  const canonical = parts.length > 0 ? `{${parts.join(" ")}}` : "";
  if (canonical !== text) report.tidy({ place, text: canonical });
}

function writtenSetting({ key, value }: Setting): string {
  if (value === "true") return key;
  return /[\s,]/.test(value) ? `${key}="${value}"` : `${key}=${value}`;
}
