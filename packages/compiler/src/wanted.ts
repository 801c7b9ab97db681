import type { Locale, Report } from "@coursewright/course";
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
  /** One zip that holds every language, or one for each. */
  readonly languages: "one-zip" | "per-language";
  /** The only language that is built. */
  readonly language?: Locale;
  /** Whether the course names this target more than once, so that the zip is called by its LMS too. */
  readonly isOneOfSeveral: boolean;
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
  const graded = course.pass !== undefined;
  const read = written.flatMap((target, index) => readOne(target, { yaml, index, graded }, report));
  const own = read.map((wanted) => ({ ...wanted, isOneOfSeveral: isRepeated(wanted, read) }));
  reportTwice(own, yaml, report);
  const chosen = plan.targets?.flatMap((name) => {
    const named = own.filter(({ target }) => target === name);
    return named.length > 0 ? named : [plainly(name)];
  });
  const meant = plan.lms === undefined ? (chosen ?? own) : forLms(plan.lms, own, chosen);
  const { language } = plan;
  if (language === undefined) return meant;
  return meant.map((wanted) => ({ ...wanted, languages: "per-language", language }));
}

function isRepeated({ target }: Wanted, all: readonly Wanted[]): boolean {
  return all.filter((other) => other.target === target).length > 1;
}

/**
 * What the course names for this LMS, else the one of its targets that the LMS takes best, else what it takes best of
 * all; what was asked for by name stays.
 */
function forLms(
  name: LmsName,
  own: readonly Wanted[],
  chosen: readonly Wanted[] | undefined,
): readonly Wanted[] {
  const lms = lmsProfiles[name];
  const among = chosen ?? own;
  const meant = among.filter((wanted) => wanted.lms?.name === name);
  if (meant.length > 0) return meant;
  const fitting = lms.targets.flatMap(
    (target) => among.find((wanted) => wanted.target === target) ?? [],
  );
  const best = fitting[0] ?? plainly(lms.targets[0] ?? "scorm12");
  return (chosen ? fitting : [best]).map((wanted) => ({ ...wanted, lms }));
}

function plainly(target: TargetName): Wanted {
  return { target, packaging: "course", scos: "one", languages: "one-zip", isOneOfSeveral: false };
}

interface Entry {
  readonly yaml: Yaml;
  readonly index: number;
  /** Whether the course has a pass mark. */
  readonly graded: boolean;
}

function readOne(written: TargetYaml, entry: Entry, report: Report): readonly Wanted[] {
  const options: TargetObject = typeof written === "string" ? { as: written } : written;
  const { as: name, packaging = "course", scos = "one", languages = "one-zip" } = options;
  if (!isTargetName(name)) {
    reportUnknown(name, entry, report);
    return [];
  }
  const lms = options.lms === undefined ? undefined : profileOf(options.lms, entry, report);
  const cut = { packaging, scos, languages };
  const wanted = { target: name, ...(lms && { lms }), ...cut, isOneOfSeveral: false };
  reportUnfit(wanted, entry, report);
  return [wanted];
}

/** Reports what the target or its LMS cannot do. */
function reportUnfit({ target, lms, scos }: Wanted, entry: Entry, report: Report): void {
  if (lms && !lms.targets.includes(target)) {
    const params = { target, lms: lms.title, takes: lms.targets };
    report.add("target/lms-refuses", placeIn(entry, "lms"), params);
  }
  if (scos === "one") return;
  const place = placeIn(entry, "scos");
  if (!register[target].severalEntries) report.add("target/one-entry", place, { target });
  else if (lms?.oneEntry) report.add("target/one-entry", place, { target, lms: lms.title });
  else if (target === "scorm12" && entry.graded) report.add("target/rollup", place, { target });
}

function placeIn({ yaml, index }: Entry, key: string): ReturnType<Yaml["placeOf"]> {
  return yaml.placeOf(["targets", index, key]);
}

function profileOf(word: string, entry: Entry, report: Report): LmsProfile | undefined {
  if (isLmsName(word)) return lmsProfiles[word];
  const params = { lms: word, near: suggest(word, LMS_NAMES), known: LMS_NAMES };
  report.add("target/unknown-lms", placeIn(entry, "lms"), params);
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
  const names = own.map(namesOf);
  for (const [index, { target }] of own.entries()) {
    const earlier = names.slice(0, index).flat();
    if (names[index]?.some((name) => earlier.includes(name)))
      report.add("target/twice", yaml.placeOf(["targets", index]), { target });
  }
}

/** What tells the zips of a target apart. */
function namesOf({ target, lms, packaging }: Wanted): readonly string[] {
  const parts = packaging === "both" ? ["course", "lesson"] : [packaging];
  return parts.map((part) => `${target} ${lms?.name} ${part}`);
}
