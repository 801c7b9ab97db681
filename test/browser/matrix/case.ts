import type { Arena } from "./arena.ts";
import type { Column } from "./columns.ts";

/** One cell of the matrix: something that is proved of a course in one column. */
export interface Case {
  /** Heading of its table. */
  readonly table: string;
  readonly row: string;
  readonly column: Column;
  /** The course's folder. */
  readonly course: string;
  /** Whether every run of the tests proves it; the others are proved by `scripts/prove.ts`. */
  readonly always: boolean;
  /** Fails unless everything is as it should be; tells what happened. */
  prove(): Promise<Tally>;
}

/** What was done to prove it. */
export interface Tally {
  readonly launches: number;
  /** Answers that a record store had to be told. */
  readonly answers: number;
  readonly lost: number;
  readonly doubled: number;
}

/**
 * Runs something in an arena, which is closed again whatever happens. With `statements` what was answered is counted
 * beside what the record store was told.
 */
export async function inArena(
  arena: Arena,
  run: () => Promise<void>,
  statements?: () => readonly object[],
): Promise<Tally> {
  try {
    await run();
    const { launches } = arena;
    if (!statements) return { launches, answers: 0, lost: 0, doubled: 0 };
    const { answered, lost, doubled } = arena.arrivals(statements());
    return { launches, answers: answered, lost: lost.length, doubled: doubled.length };
  } finally {
    await arena.close();
  }
}
