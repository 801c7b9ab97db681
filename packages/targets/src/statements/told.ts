import type { Verdict } from "@coursewright/course";
import type { Statement } from "./statement.ts";

/** What statements have said already, so that nothing is said twice. JSON. */
export interface Told {
  /** In the whole registration: belongs into the state document. */
  readonly ever: ToldEver;
  /** In this session: belongs to what a reload finds again. */
  readonly now: ToldNow;
}

/** What a later session must know. */
export interface ToldEver {
  readonly completed?: boolean;
  readonly passed?: boolean;
  /** Said before; `passed` wins over it. */
  readonly failed?: boolean;
  /** A failed verdict that cmi5 is not told before the learner leaves; kept until it is known to have arrived. */
  readonly held?: Verdict;
  /** Best score that was told, from 0 to 100. */
  readonly score?: number;
  /** Greatest progress that was told, in per cent. */
  readonly progress?: number;
  /** The last verb by the objective's id. */
  readonly objectives?: Readonly<Record<string, ObjectiveVerb>>;
}

/** What is said of an objective, from the lowest. */
export type ObjectiveVerb = "completed" | "scored" | "passed";

/** What only this session has to know. */
interface ToldNow {
  /** Birth name of the screen that the learner sees, and when it came: seconds since the session began. */
  readonly screen?: string;
  readonly since?: number;
  /** A session of cmi5 says it once. */
  readonly failed?: boolean;
  /** Quizzes and runs that were begun. */
  readonly begun?: readonly string[];
}

/** Nothing yet. */
export const NOTHING_TOLD: Told = { ever: {}, now: {} };

/** Statements in their order, and what is told once they are queued. */
export interface Telling {
  readonly statements: readonly Statement[];
  readonly told: Told;
}
