import type { Faults } from "./faults.ts";
import type { Call, Commit, Violation } from "./record.ts";
import type { Standard, Values } from "./strict/model.ts";

/** What the host page is told when it opens. */
export interface HostOptions {
  readonly launch: number;
  readonly standard: Standard;
  readonly seed: Values;
  /** URL of the course, for its frame or its window. */
  readonly course: string;
  readonly temper: Temper;
}

/** How the LMS is at the moment of a call. */
export interface Temper {
  readonly faults: Faults;
  /** Answers to questions of sequencing, such as `adl.nav.request_valid.continue`; none for a course of one item. */
  readonly navigation: Values;
}

/** What the host page reports. */
export type Note =
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "violation"; readonly violation: Violation }
  | { readonly kind: "commit"; readonly commit: Omit<Commit, "kept"> }
  /** A commit that did not reach the server in time; told later, and not kept. */
  | { readonly kind: "lost-commit"; readonly commit: Omit<Commit, "kept"> };

/** Notes of one launch in the order they happened. */
export interface Dispatch {
  readonly launch: number;
  /** Number of the first note, counted from 0 at the launch: a note that is told twice counts once. */
  readonly first: number;
  readonly notes: readonly Note[];
}

/** The answer to a report. */
export interface Receipt {
  /** Whether the commit in it was kept, or there was none. */
  readonly kept: boolean;
  /** URL that the learner goes to now that the session is over. */
  readonly next?: string;
}
