import type { Proof, Report } from "@coursewright/course";
import { TARGET_NAMES, type TargetName } from "@coursewright/targets";
import { suggest } from "./parse/suggest.ts";
import type { Yaml } from "./parse/yaml.ts";
import type { CourseYaml, TargetObject, TargetYaml } from "./schema/course.ts";

/** What is to be built. */
export interface Plan {
  /** Instead of those that the course names. */
  readonly targets?: readonly TargetName[];
  /** Told when a stage begins. */
  readonly watch?: (stage: Stage) => void;
  /** Told what is proved about each role-play, by its id. */
  readonly proved?: (id: string, proof: Proof) => void;
}

/** A part of the pipeline, in the order in which they run; the last four come once for each target. */
export type Stage = "parse" | "assemble" | "check" | "render" | "bundle" | "pack" | "write";

/** Targets of the language that this version does not build. */
const LATER: readonly string[] = ["scorm2004-3", "cmi5", "xapi"];

/** Whether a word names a target that this version builds. */
export function isTargetName(word: string): word is TargetName {
  return (TARGET_NAMES as readonly string[]).includes(word);
}

/** The targets that a course names, each once; what cannot be built is reported. */
export function targetsOf(course: CourseYaml, yaml: Yaml, report: Report): readonly TargetName[] {
  const wanted = course.targets ?? ["scorm12"];
  const known = wanted.flatMap((target, index) => {
    const name = nameOf(target);
    if (typeof target !== "string") reportOptions({ target, index }, yaml, report);
    if (isTargetName(name)) return [name];
    reportTarget({ name, index }, yaml, report);
    return [];
  });
  return [...new Set(known)];
}

function nameOf(target: TargetYaml): string {
  return typeof target === "string" ? target : target.as;
}

function reportTarget(
  { name, index }: { name: string; index: number },
  yaml: Yaml,
  report: Report,
): void {
  const object = yaml.placeOf(["targets", index, "as"]);
  const place = yaml.writtenAt(["targets", index, "as"])
    ? object
    : yaml.placeOf(["targets", index]);
  if (LATER.includes(name))
    return report.add("target/not-yet", place, { what: `The target "${name}"` });
  const known = [...TARGET_NAMES, ...LATER];
  report.add("target/unknown", place, { target: name, near: suggest(name, known), known });
}

/** What a target may say besides its name, and the value that is built already. */
const BUILT: readonly [keyof TargetObject, string | undefined][] = [
  ["lms", undefined],
  ["packaging", "course"],
  ["scos", "one"],
  ["languages", "one-zip"],
];

function reportOptions(
  { target, index }: { target: TargetObject; index: number },
  yaml: Yaml,
  report: Report,
): void {
  for (const [key, built] of BUILT) {
    if (target[key] === undefined || target[key] === built) continue;
    const place = yaml.placeOfKey(["targets", index, key]);
    report.add("target/not-yet", place, { what: `"${key}: ${target[key]}"` });
  }
}
