const LONGEST_PAUSE = 30 * 60_000;

/** Counts how long a learner is here; of a pause only the first half hour. */
export interface Stopwatch {
  /** The learner did something. */
  mark(): void;
  seconds(): number;
  /** Whether the learner seems to have gone away. */
  idle(): boolean;
}

export function createStopwatch(now: () => number): Stopwatch {
  let counted = 0;
  let last = now();
  // A clock that was put back counts as no time.
  const pause = () => Math.min(Math.max(now() - last, 0), LONGEST_PAUSE);
  return {
    mark() {
      counted += pause();
      last = now();
    },
    seconds: () => (counted + pause()) / 1000,
    idle: () => now() - last > LONGEST_PAUSE,
  };
}
