import type { Surroundings } from "./surroundings.ts";

const BETWEEN_ANSWERS = 10_000;
// SuccessFactors ends a session after half an hour without a commit.
const KEEP_ALIVE = 10 * 60_000;
const FIRST_RETRIES = [2000, 10_000];
const LATER_RETRIES = 60_000;

/** Decides when the LMS is asked to store: seldom for answers, again and again after a failure. */
export interface Commits {
  now(): void;
  /** At once if the last one is ten seconds old, else when it is; whether it was at once. */
  soon(): boolean;
  /** Waits until the session needs a sign of life. */
  wait(): void;
  stop(): void;
}

/** `attempt` tells how often it failed since it last succeeded. */
export function createCommits(
  surroundings: Surroundings,
  attempt: () => number,
  keepAlive: () => void,
): Commits {
  let last = Number.NEGATIVE_INFINITY;
  let scheduled = false;
  let cancel = () => {};
  const stop = () => {
    cancel();
    scheduled = false;
  };
  const later = (pause: number, run: () => void) => {
    stop();
    scheduled = run === now;
    cancel = surroundings.later(pause, run);
  };
  const wait = () => later(KEEP_ALIVE, keepAlive);
  const now = () => {
    stop();
    last = surroundings.now();
    const failures = attempt();
    if (failures > 0) later(FIRST_RETRIES[failures - 1] || LATER_RETRIES, now);
    else wait();
  };
  const soon = () => {
    if (scheduled) return false;
    const pause = last + BETWEEN_ANSWERS - surroundings.now();
    // A clock that was put back must not make it wait for hours.
    const isDue = pause <= 0 || pause > BETWEEN_ANSWERS;
    if (isDue) now();
    else later(pause, now);
    return isDue;
  };
  return { now, soon, wait, stop };
}
