import { questionsOf, roleplaysOf } from "@coursewright/course";
import { type LmsProfile, type TargetName, targets } from "@coursewright/targets";
import type { PackageFile } from "./assemble/shelf.ts";
import { fullestState } from "./fullest-state.ts";
import type { Making } from "./make.ts";
import { type Applied, reasonsFor } from "./reasons.ts";
import type { TextFile } from "./render/text-file.ts";

/** A finished package: nothing is left to do but to write it. */
export interface Package {
  /** Name of the zip. */
  readonly name: string;
  /** Id of the whole course. */
  readonly course: string;
  readonly version: string;
  readonly target: TargetName;
  readonly lms?: LmsProfile;
  /** What is set for that LMS, and why. */
  readonly reasons: readonly Applied[];
  /** What the LMS opens, in order: one page, or one for each step. */
  readonly entries: readonly { readonly page: string; readonly step?: string }[];
  /** The step that it holds alone. */
  readonly step?: string;
  /** The role that it is for alone. */
  readonly role?: string;
  /** The language that it is in alone, where each has a package of its own. */
  readonly language?: string;
  readonly languages: readonly string[];
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
  /** Files for those who report, which lie beside the zip. */
  readonly beside: readonly TextFile[];
  readonly questions: number;
  readonly roleplays: number;
  /** Characters of the saved progress in the fullest case. */
  readonly worstCaseState: number;
  /** Characters of it that every LMS keeps; absent where nothing limits it. */
  readonly stateLimit?: number;
}

/** What is known of a package beside its files. */
export function factsOf({ course, delivery, wanted, role }: Making): Facts {
  const { step, language, entries } = delivery;
  const { steps, languages, grading } = delivery.course;
  const { stateLimit } = targets[wanted.target];
  return {
    course: course.id,
    version: course.version,
    target: wanted.target,
    ...(wanted.lms && { lms: wanted.lms }),
    reasons: reasonsFor(wanted, grading.pass),
    entries: entries.map(({ page, step: own }) => ({ page, ...(own && { step: own.id }) })),
    ...(step !== undefined && { step }),
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    languages,
    questions: steps.flatMap(questionsOf).length,
    roleplays: steps.flatMap(roleplaysOf).length,
    worstCaseState: fullestState(delivery, course),
    ...(stateLimit !== undefined && { stateLimit }),
  };
}

type Facts = Omit<Package, "name" | "files" | "beside">;
