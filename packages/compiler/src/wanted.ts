import type { Report } from "@coursewright/course";
import {
  LMS_NAMES,
  type LmsName,
  type LmsProfile,
  lmsProfiles,
  targets as register,
  TARGET_NAMES,
  type TargetName,
} from "@coursewright/targets";
import { suggest } from "./parse/suggest.ts";
import type { Yaml } from "./parse/yaml.ts";
import type { Plan } from "./plan.ts";
import type { CourseYaml, TargetObject, TargetYaml } from "./schema/course.ts";

/** A target of a build, and how the course is cut for it. */
export interface Wanted {
  readonly target: TargetName;
  readonly lms?: LmsProfile;
  /** One zip for the course, one for each lesson, or both. */
  readonly packaging: "course" | "lesson" | "both";
  /** Whether the LMS sees one thing or each step. */
  readonly scos: "one" | "per-step";
}

/** Whether a word names a target. */
export function isTargetName(word: string): word is TargetName {
  return (TARGET_NAMES as readonly string[]).includes(word);
}

/** Whether a word names an LMS whose habits are known. */
export function isLmsName(word: string): word is LmsName {
  return (LMS_NAMES as readonly string[]).includes(word);
}

/** What is to be built: as the course says, unless whoever builds says more; what cannot be is reported. */
export function wantedOf(
  course: CourseYaml,
  { yaml, plan }: { readonly yaml: Yaml; readonly plan: Plan },
  report: Report,
): readonly Wanted[] {
  const written = course.targets ?? ["scorm12"];
  const own = written.flatMap((target, index) => read(target, { yaml, index }, report));
  reportTwice(own, yaml, report);
  const chosen = plan.targets?.map(
    (name) => own.find(({ target }) => target === name) ?? plainly(name),
  );
  return plan.lms === undefined ? (chosen ?? own) : forLms(plan.lms, own, chosen);
}

/** Those of the course's targets that the LMS takes, else what it takes best; what was asked for stays. */
function forLms(
  name: LmsName,
  own: readonly Wanted[],
  chosen: readonly Wanted[] | undefined,
): readonly Wanted[] {
  const lms = lmsProfiles[name];
  const fitting = own.filter(({ target }) => lms.targets.includes(target));
  const best = lms.targets.slice(0, 1).map(plainly);
  const all = chosen ?? (fitting.length > 0 ? fitting : best);
  const withLms = all.map((wanted) => ({ ...wanted, lms }));
  return withLms.filter(
    ({ target }, at) => withLms.findIndex((other) => other.target === target) === at,
  );
}

function plainly(target: TargetName): Wanted {
  return { target, packaging: "course", scos: "one" };
}

interface Entry {
  readonly yaml: Yaml;
  readonly index: number;
}

function read(written: TargetYaml, entry: Entry, report: Report): readonly Wanted[] {
  const options: TargetObject = typeof written === "string" ? { as: written } : written;
  const { as: name, packaging = "course", scos = "one", languages = "one-zip" } = options;
  if (!isTargetName(name)) {
    reportUnknown(name, entry, report);
    return [];
  }
  const at = (key: string) => entry.yaml.placeOf(["targets", entry.index, key]);
  if (languages !== "one-zip")
    report.add("target/not-yet", at("languages"), { what: `"languages: ${languages}"` });
  if (scos === "per-step" && !register[name].severalEntries)
    report.add("target/one-entry", at("scos"), { target: name });
  const lms = options.lms === undefined ? undefined : profileOf(options.lms, at("lms"), report);
  if (lms && !lms.targets.includes(name)) {
    const params = { target: name, lms: lms.title, takes: lms.targets };
    report.add("target/lms-refuses", at("lms"), params);
  }
  return [{ target: name, ...(lms && { lms }), packaging, scos }];
}

function profileOf(
  word: string,
  place: ReturnType<Yaml["placeOf"]>,
  report: Report,
): LmsProfile | undefined {
  if (isLmsName(word)) return lmsProfiles[word];
  const params = { lms: word, near: suggest(word, LMS_NAMES), known: LMS_NAMES };
  report.add("target/unknown-lms", place, params);
  return undefined;
}

function reportUnknown(name: string, { yaml, index }: Entry, report: Report): void {
  const inside = yaml.writtenAt(["targets", index, "as"]);
  const place = yaml.placeOf(inside ? ["targets", index, "as"] : ["targets", index]);
  const params = { target: name, near: suggest(name, TARGET_NAMES), known: TARGET_NAMES };
  report.add("target/unknown", place, params);
}

/** Two packages of one name would overwrite each other. */
function reportTwice(own: readonly Wanted[], yaml: Yaml, report: Report): void {
  const keys = own.map(({ target, lms }) => `${target} ${lms?.name}`);
  for (const [index, { target }] of own.entries()) {
    if (keys.indexOf(keys[index] ?? "") < index)
      report.add("target/twice", yaml.placeOf(["targets", index]), { target });
  }
}
