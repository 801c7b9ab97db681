import type { Connection } from "@coursewright/course";

/** How delivery stands, as far as a learner has to know. */
export interface Standing {
  readonly isShut: boolean;
  /** How often something failed since it last did not. */
  readonly failures: number;
  /** Whether nothing waits. */
  readonly isClean: boolean;
  /** What outlives this window of all that waits. */
  readonly kept: "browser" | "window";
}

// One refusal may be a passing fault; the learner hears of the third.
const FAILURES_TOLD = 3;

type Word = "ended" | "lost" | "confirmed" | "connected";

/** Tells the connection, but nothing twice. */
export function createTelling(
  tell: (connection: Connection) => void,
  now: () => number,
): (standing: Standing) => void {
  let last: Word | undefined;
  return (standing) => {
    const word = last === "ended" ? last : wordFor(standing, last);
    // What was confirmed is confirmed anew.
    if (word === last && word !== "confirmed") return;
    last = word;
    if (word) tell(connectionCalled(word, standing.kept, now()));
  };
}

function connectionCalled(word: Word, kept: Standing["kept"], confirmedAt: number): Connection {
  if (word === "lost") return { kind: word, kept };
  return word === "confirmed" ? { kind: "connected", confirmedAt } : { kind: word };
}

function wordFor(
  { isShut, failures, isClean }: Standing,
  last: Word | undefined,
): Word | undefined {
  if (isShut) return "ended";
  if (failures >= FAILURES_TOLD) return "lost";
  if (failures === 0) return isClean ? "confirmed" : "connected";
  // Somewhere between: not yet worth a word, but nothing is confirmed any more.
  return last === "confirmed" ? "connected" : last;
}
