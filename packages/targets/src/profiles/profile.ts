import type { TrackerSettings } from "../settings.ts";
import type { ManifestSettings, TargetName } from "../target.ts";

/** Names of the LMSs whose habits are known. */
export const LMS_NAMES = [
  "moodle",
  "successfactors",
  "cornerstone",
  "docebo",
  "saba",
  "ilias",
  "canvas",
  "blackboard",
  "talentlms",
  "workday",
  "scormcloud",
  "generic",
] as const;

/** What an LMS can load at all: where no page lists what one takes, none of them is refused. */
export const LMS_TARGETS = ["scorm12", "scorm2004-4", "scorm2004-3", "cmi5", "xapi"] as const;

/** The targets that speak SCORM. */
export const SCORM = ["scorm12", "scorm2004-3", "scorm2004-4"] as const;
/** The targets that speak SCORM 2004. */
export const SCORM_2004 = ["scorm2004-3", "scorm2004-4"] as const;

/** The name of an LMS as the command line knows it. */
export type LmsName = (typeof LMS_NAMES)[number];

/** What an LMS needs of a package, and why. */
export interface LmsProfile {
  readonly name: LmsName;
  /** As its makers write it. */
  readonly title: string;
  /** Targets that it takes, the best first. */
  readonly targets: readonly TargetName[];
  readonly tracker: TrackerSettings;
  /** What is told of a run below the pass mark whatever the course says. */
  readonly onFail?: "incomplete" | "failed";
  readonly manifest: ManifestSettings;
  /** Set where the order of several entries would not hold. */
  readonly oneEntry?: true;
  /** Each thing that is set, said for an administrator. */
  readonly reasons: readonly Reason[];
}

/** Why something is set as it is. */
export interface Reason {
  /** What is set, such as `exit after completion`. */
  readonly what: string;
  /** To what, such as `normal`. */
  readonly value: string;
  readonly because: string;
  /** Row of the table of LMS behaviour, or a public thread, that tells of it. */
  readonly source: string;
  /** The targets that it concerns; all of them where nothing is said. */
  readonly on?: readonly TargetName[];
  /** The courses in which it does something: those with a pass mark, or those without. */
  readonly needs?: "pass mark" | "no pass mark";
}
