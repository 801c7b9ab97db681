const LONGEST_PAUSE = 30 * 60_000;

/** Counts how long a learner is here; of a pause only the first half hour. */
export class Stopwatch {
  private counted = 0;
  private last: number;

  constructor(now: number) {
    this.last = now;
  }

  /** The learner did something. */
  mark(now: number): void {
    this.counted += this.since(now);
    this.last = now;
  }

  seconds(now: number): number {
    return (this.counted + this.since(now)) / 1000;
  }

  /** Whether the learner seems to have gone away. */
  idle(now: number): boolean {
    return now - this.last > LONGEST_PAUSE;
  }

  /** A clock that was put back counts as no time. */
  private since(now: number): number {
    return Math.min(Math.max(now - this.last, 0), LONGEST_PAUSE);
  }
}
