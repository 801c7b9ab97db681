import type { Surroundings } from "./surroundings.ts";

const BETWEEN_ANSWERS = 10_000;
// SuccessFactors ends a session after half an hour without a commit.
const KEEP_ALIVE = 10 * 60_000;
const RETRIES = [2000, 10_000, 60_000];

/** Decides when the LMS is asked to store: seldom for answers, again and again after a failure. */
export class Commits {
  /** How often it failed since it last succeeded. */
  failures = 0;
  private readonly surroundings: Surroundings;
  private readonly attempt: () => boolean;
  private readonly keepAlive: () => void;
  private last = Number.NEGATIVE_INFINITY;
  private cancel: () => void = () => undefined;
  private scheduled = false;

  constructor(surroundings: Surroundings, attempt: () => boolean, keepAlive: () => void) {
    this.surroundings = surroundings;
    this.attempt = attempt;
    this.keepAlive = keepAlive;
  }

  now(): void {
    this.stop();
    this.last = this.surroundings.now();
    if (this.attempt()) {
      this.failures = 0;
      this.wait();
      return;
    }
    const pause = RETRIES[Math.min(this.failures, RETRIES.length - 1)] ?? 0;
    this.failures++;
    this.schedule(pause);
  }

  /** At once if the last one is ten seconds old, else when it is. */
  soon(): void {
    if (this.scheduled) return;
    const pause = this.last + BETWEEN_ANSWERS - this.surroundings.now();
    // A clock that was put back must not make it wait for hours.
    if (pause <= 0 || pause > BETWEEN_ANSWERS) this.now();
    else this.schedule(pause);
  }

  /** Waits until the session needs a sign of life. */
  wait(): void {
    this.stop();
    this.cancel = this.surroundings.later(KEEP_ALIVE, this.keepAlive);
  }

  stop(): void {
    this.cancel();
    this.scheduled = false;
  }

  private schedule(pause: number): void {
    this.stop();
    this.scheduled = true;
    this.cancel = this.surroundings.later(pause, () => this.now());
  }
}
