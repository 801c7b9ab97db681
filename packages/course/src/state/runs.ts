import type { Bits } from "./bits.ts";
import type { Runs } from "./record.ts";

/** Choices of a run that the state has room for; the size of its slot. */
export const RUNS_SIZE = 64;

/** Bits of a role-play at most: the number of runs, then the best and the present one with their lengths. */
export const RUNS_WIDTH = 2 + 2 * (7 + 6 * RUNS_SIZE);

/** Bits of a role-play that was never begun: the same without any choice. */
export const LEAST_RUNS_WIDTH = 2 + 2 * 7;

/** Writes the runs of a role-play, or reads them; nothing where nothing was ever chosen. */
export function codeRuns(bits: Bits, runs?: Runs): Runs | undefined {
  const ended = bits.number(2, runs?.ended);
  const best = codeRun(bits, runs?.best);
  const present = codeRun(bits, runs?.present) ?? [];
  return ended + present.length > 0 ? { ended, best, present } : undefined;
}

function codeRun(bits: Bits, choices: readonly number[] = []): readonly number[] | undefined {
  const length = bits.number(7, Math.min(choices.length, RUNS_SIZE));
  if (length > 0) return Array.from({ length }, (_, n) => bits.number(6, choices[n]));
}
