import type { Size } from "../state/slots.ts";

/** One line of `ids.lock.json`. */
export type LockRecord =
  | readonly ["slot", birth: string, kind: string, size: Size]
  | readonly ["was", birth: string, present: string]
  /** Of an option or, with an empty letter, of a screen. Empty words retire the letter or screen. */
  | readonly ["text", id: string, letter: string, words: string];

/** The ids, slots and letters that were ever given out. Records are appended, never changed or removed. */
export interface Lock {
  readonly records: readonly LockRecord[];
}

export const EMPTY_LOCK: Lock = { records: [] };

/** One record a line, closed by `null`, so that every line ends with a comma and branches merge by union. */
export function formatLock(lock: Lock): string {
  const lines = lock.records.map((record) => {
    const parts = record.map((part) => JSON.stringify(part));
    return `[${parts.join(", ")}],\n`;
  });
  return `[\n${lines.join("")}null\n]\n`;
}
