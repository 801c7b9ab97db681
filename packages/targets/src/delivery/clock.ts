/** Gives each statement a time of its own: never back, never twice, whatever the computer's clock does. */
export interface Clock {
  /** UTC, as `2026-03-01T09:10:11.120Z`. */
  next(): string;
  /** Milliseconds since 1970 of the last time that was given. */
  last(): number;
}

/** `after` is the last time that was given before a reload. */
export function createClock(now: () => number, after = 0): Clock {
  let last = after;
  return {
    next() {
      // Order is judged by timestamps alone.
      last = Math.max(now(), last + 1);
      return new Date(last).toISOString();
    },
    last: () => last,
  };
}
