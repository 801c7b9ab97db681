import type { Online } from "./online.ts";

/** Tries again and again, less and less often, until something succeeds. */
export interface Patience {
  /** How often it failed since it last succeeded. */
  readonly failures: number;
  /** Plans another try after a failure. */
  wait(atLeastSeconds?: number): void;
  /** Tries at once if a try is planned. */
  hurry(): void;
  /** The same, unless somebody wants to be left alone. */
  nudge(): void;
  /** It worked: the next failure is the first one again. */
  rest(): void;
  /** Forgets the planned try. */
  stop(): void;
}

const PAUSES = [1, 2, 4, 8, 16, 30];
const SPREAD = 0.2;
/** Browsers run at once what is to run in a month. */
const LONGEST = 600;

export function createPatience(online: Online, attempt: () => void): Patience {
  let failures = 0;
  let isAsked = false;
  let cancel: (() => void) | undefined;
  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  const go = () => {
    stop();
    attempt();
  };
  const hurry = () => {
    if (cancel) go();
  };
  online.whenOnline(hurry);
  return {
    get failures() {
      return failures;
    },
    wait(atLeastSeconds = 0) {
      const pause = PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0;
      failures++;
      // A whole class that lost its network at once must not come back at once.
      const spread = 1 + SPREAD * (2 * online.random() - 1);
      stop();
      isAsked = atLeastSeconds > 0;
      const seconds = Math.max(pause * spread, Math.min(atLeastSeconds, LONGEST));
      cancel = online.later(seconds * 1000, go);
    },
    hurry,
    nudge() {
      if (!isAsked) hurry();
    },
    rest() {
      failures = 0;
    },
    stop,
  };
}
