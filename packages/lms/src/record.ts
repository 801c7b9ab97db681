import type { CourseResult } from "./sequencing/result.ts";
import type { Rule } from "./strict/fault.ts";
import type { Values } from "./strict/model.ts";

/** One call of the API and its answer. */
export interface Call {
  /** As the standard spells it, such as `LMSSetValue`. */
  readonly name: string;
  readonly element?: string;
  readonly value?: string;
  readonly result: string;
  /** What `LMSGetLastError` says after it. */
  readonly error: string;
}

/** What content asked the LMS to keep. */
export interface Commit {
  /** What changed since the last commit that was kept. */
  readonly values: Values;
  /** Whether the session ended with it. */
  readonly final: boolean;
  /** Whether the LMS kept it. */
  readonly kept: boolean;
}

/** A rule of the standard, or of good conduct, that content broke. */
export interface Violation {
  readonly rule: Rule;
  /** The call that broke it, such as `LMSSetValue("cmi.core.score.raw", "101")`. */
  readonly call: string;
  readonly message: string;
}

/** All that happened between opening the course and leaving it. */
export interface Launch {
  /** Identifier of the item that was opened. */
  readonly item: string;
  readonly calls: readonly Call[];
  readonly commits: readonly Commit[];
  readonly violations: readonly Violation[];
  /** Whether content ended its session. */
  readonly finished: boolean;
}

/** What the LMS knows of the learner. */
export interface LmsRecord {
  /** What the LMS holds of the item opened last: kept values, and what it adds itself. Write-only elements included. */
  readonly values: Values;
  /** The same for each item of the course that has values, by its identifier. */
  readonly items: Readonly<Record<string, Values>>;
  /** What the items add up to. */
  readonly course: CourseResult;
  readonly launches: readonly Launch[];
}
