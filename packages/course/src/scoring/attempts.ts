import type { Outline } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";

/** Attempts that may still be begun after the present one; `Infinity` when nobody counts. */
export function attemptsLeft(record: LearnerRecord, outline: Outline): number {
  const { attempts } = outline.grading;
  return attempts === "unlimited" ? Infinity : Math.max(0, attempts - record.attempt);
}

/** A new attempt: no answers and runs, the screens as seen, what is done as done, the better score kept. */
export function nextAttempt(record: LearnerRecord, score: number | undefined): LearnerRecord {
  return {
    ...record,
    screen: undefined,
    finished: undefined,
    attempt: record.attempt + 1,
    best: higher(record.best, score),
    runs: new Map(),
    draws: new Map(),
    answers: new Map(),
  };
}

/** The higher of two scores, either of which there may not be. */
export function higher(one: number | undefined, other: number | undefined): number | undefined {
  return (one ?? -1) < (other ?? -1) ? other : one;
}
