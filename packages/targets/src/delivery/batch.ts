import type { Statement } from "../statements/statement.ts";

/** A statement that waits to be sent. */
export interface Waiting {
  readonly statement: Statement;
  /** `defined`: what the result hangs on, sent at once and never given up; `allowed`: the rest. */
  readonly rank: "defined" | "allowed";
  /** Nothing may follow it. */
  readonly isLast?: true;
}

const MOST = 25;
const LARGEST = 48 * 1024;
const FIRST = "http://adlnet.gov/expapi/verbs/initialized";

/** What goes into the next request: the first statements of a line, as many as stores take well. */
export function nextBatch(line: readonly Waiting[]): readonly Waiting[] {
  // Some LMSs refuse the beginning of a session if anything else comes with it.
  if (line[0] && isFirst(line[0])) return line.slice(0, 1);
  let bytes = 0;
  const end = line.findIndex(({ statement }, at) => {
    bytes += sizeOf(statement);
    return at === MOST || (at > 0 && bytes > LARGEST);
  });
  return end < 0 ? line : line.slice(0, end);
}

/**
 * The requests of a page that goes away, which share with the state what browsers let it carry. Where not everything
 * fits, the allowed ones stay behind, the oldest first. What came before the result cannot spoil it; with the last
 * word it goes in one, since several may arrive in any order.
 */
export function lastBatches(
  line: readonly Waiting[],
  bytesFree: number,
): readonly (readonly Waiting[])[] {
  const fitting = thatFits(line, bytesFree);
  const rest = fitting.filter((each) => !isFirst(each));
  const result = Math.max(rest.findIndex(isVerdict), 0);
  const batches = [fitting.filter(isFirst), rest.slice(0, result), rest.slice(result)];
  return batches.filter((batch) => batch.length > 0);
}

function thatFits(line: readonly Waiting[], bytesFree: number): readonly Waiting[] {
  let free = Math.min(bytesFree, LARGEST);
  const fits = ({ statement }: Waiting) => {
    const size = sizeOf(statement);
    if (size > free) return false;
    free -= size;
    return true;
  };
  const needed = new Set(line.filter(({ rank }) => rank === "defined").filter(fits));
  const rest = line.filter(({ rank }) => rank === "allowed").reverse();
  const chosen = new Set([...needed, ...rest.filter(fits)]);
  return line.filter((waiting) => chosen.has(waiting));
}

/** Whether it tells the result of the whole, of which an LMS may have one already. */
export function isVerdict({ statement, rank }: Waiting): boolean {
  return rank === "defined" && /\/(completed|passed|failed)$/.test(statement.verb.id);
}

function isFirst({ statement }: Waiting): boolean {
  return statement.verb.id === FIRST;
}

/** Bytes as JSON, with the comma. */
export function sizeOf(document: object): number {
  return new TextEncoder().encode(JSON.stringify(document)).length + 1;
}
