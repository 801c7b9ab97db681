import type { OutgoingUnit } from "./outgoing.ts";
import { signature } from "./outgoing.ts";
import type { ReturnedUnit } from "./returned.ts";

/** Which side changed since the words left. */
export type Change = "none" | "ours" | "theirs" | "both";

/** Compares a unit of the course and the one that came back with what left. */
export function compare(ours: OutgoingUnit, theirs: ReturnedUnit): Change {
  const returned = signature(theirs.target, theirs.standing);
  // Who deletes words, or never wrote any, says nothing.
  if (returned === ours.base || theirs.target.length === 0) return "none";
  // A tool lost what the unit was: only where nothing is can nothing be lost.
  const base = theirs.base ?? (ours.translation ? undefined : ours.base);
  if (returned === base) return ours.base === base ? "none" : "ours";
  return ours.base === base ? "theirs" : "both";
}
