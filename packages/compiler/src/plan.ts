import type { Locale, Proof } from "@coursewright/course";
import type { LmsName, TargetName } from "@coursewright/targets";

/** What is to be built. */
export interface Plan {
  /** Instead of those that the course names. */
  readonly targets?: readonly TargetName[];
  /** The LMS whose habits are minded in every package. */
  readonly lms?: LmsName;
  /** The only language that is built, each target a zip of it: one of the course, or a pseudo-locale. */
  readonly language?: Locale;
  /** Told when a stage begins. */
  readonly watch?: (stage: Stage) => void;
  /** Told what is proved about each role-play, by its id. */
  readonly proved?: (id: string, proof: Proof) => void;
}

/** A part of the pipeline, in the order in which they run; the last four come once for each target. */
export type Stage = "parse" | "assemble" | "check" | "render" | "bundle" | "pack" | "write";
