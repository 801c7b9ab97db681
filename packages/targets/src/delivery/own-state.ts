import {
  keepBest,
  type LearningEvent,
  mergeStates,
  type Outline,
  type SavedState,
  type Verdict,
} from "@coursewright/course";
import type { ToldEver } from "../statements/told.ts";

/** What a course keeps of a learner in a record store, under one registration. */
export interface OwnState extends SavedState {
  readonly v: 1;
  /** What the store is known to have been told, once and for all. */
  readonly done: Done;
  /** The best that was ever reported. */
  readonly verdict: Verdict;
  readonly told: ToldEver;
  /**
   * Ids of `completed` and `passed` once they are made: said again in a later session, they are the same. That of
   * `failed` is there only as long as nobody knows whether it arrived.
   */
  readonly ids: Readonly<Record<string, string | undefined>>;
  /** Seconds of all earlier sessions together. */
  readonly t: number;
  /** How often it was saved. */
  readonly rev: number;
}

/** The statements that a registration may hold only once. */
interface Done {
  readonly completed: boolean;
  readonly passed: boolean;
}

/** Of somebody who comes for the first time. */
export const NEW_STATE: OwnState = {
  v: 1,
  state: "",
  bookmark: "",
  done: { completed: false, passed: false },
  verdict: { status: "incomplete" },
  told: {},
  ids: {},
  t: 0,
  rev: 0,
};

/** One for two windows or devices that a learner has used at once. */
export function mergeOwn(mine: OwnState, theirs: OwnState, outline: Outline): OwnState {
  const [newer, older] = mine.rev < theirs.rev ? [theirs, mine] : [mine, theirs];
  const either = (what: keyof Done) => mine.done[what] || theirs.done[what];
  return {
    ...newer,
    state: mergeStates(mine, theirs, outline),
    done: { completed: either("completed"), passed: either("passed") },
    verdict: keepBest(older.verdict, newer.verdict),
    told: mergeTold(newer.told, older.told),
    ids: { ...newer.ids, ...older.ids },
    t: Math.max(mine.t, theirs.t),
    rev: newer.rev,
  };
}

/** Reads what a store or this browser has kept; nothing for what no course of ours has written. */
export function ownStateIn(body: unknown): OwnState | undefined {
  if (typeof body !== "object" || body === null || !("v" in body) || body.v !== 1) return undefined;
  // Nobody else writes under this name; what an older version did not know gets its first value.
  return { ...NEW_STATE, ...body, v: 1 };
}

/** What becomes of it by what a learner does. */
export function withEvents(own: OwnState, events: readonly LearningEvent[]): OwnState {
  let next = own;
  for (const event of events) {
    if (event.kind === "saved") next = { ...next, ...event.saved };
    if (event.kind === "judged") next = { ...next, verdict: keepBest(next.verdict, event.verdict) };
  }
  return next;
}

/** Whether the store knows all that a verdict has to say. */
export function isTold({ verdict: { status }, done }: OwnState): boolean {
  return status === "incomplete" || (done.completed && (done.passed || status !== "passed"));
}

/** Whether two documents are the same. */
export function sameState(one: OwnState, other: OwnState | undefined): boolean {
  const essence = ({ rev, state, done }: OwnState) => `${rev} ${state} ${JSON.stringify(done)}`;
  return other !== undefined && essence(one) === essence(other);
}

/** What was told by either. */
export function mergeTold(newer: ToldEver, older: ToldEver): ToldEver {
  const passed = newer.passed || older.passed;
  return {
    ...older,
    ...newer,
    completed: newer.completed || older.completed,
    passed,
    held: passed ? undefined : (newer.held ?? older.held),
    score: most(newer.score, older.score),
    progress: most(newer.progress, older.progress),
    objectives: { ...older.objectives, ...newer.objectives },
  };
}

function most(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
