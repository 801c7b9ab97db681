import type { Outline } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";

/** Attempts that may still be begun after the present one; `Infinity` when nobody counts. */
export function attemptsLeft(record: LearnerRecord, outline: Outline): number {
  const { attempts } = outline.grading;
  return attempts === "unlimited" ? Infinity : Math.max(0, attempts - record.attempt);
}

/** A new attempt: no answers, the screens as seen, the better score kept. */
export function nextAttempt(record: LearnerRecord, score: number | undefined): LearnerRecord {
  const { screen: _screen, finished: _finished, ...rest } = record;
  const scores = [record.best, score].filter((value) => value !== undefined);
  return {
    ...rest,
    attempt: record.attempt + 1,
    ...(scores.length > 0 && { best: Math.max(...scores) }),
    answers: new Map(),
  };
}
