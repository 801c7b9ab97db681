import { type Code, type Coded, lettersOf, samePieces } from "./coded.ts";
import { codeFaults } from "./codes-check.ts";
import { type Change, compare } from "./compare.ts";
import { wordsFor } from "./inline.ts";
import type { OutgoingUnit, Standing } from "./outgoing.ts";
import type { Refusal } from "./refusal.ts";
import type { ReturnedUnit } from "./returned.ts";
import { tidied } from "./tidy.ts";
import { asTokens } from "./tokens.ts";

/** A unit of the course and the same as it came back. */
export interface Pair {
  readonly ours: OutgoingUnit;
  readonly theirs: ReturnedUnit;
  readonly change: Change;
  /** Of the words that came back. */
  readonly standing: Standing;
  /** As the language file shall hold them. */
  readonly words: string;
  readonly refusals: readonly Refusal[];
}

export function pairOf(ours: OutgoingUnit, returned: ReturnedUnit): Pair {
  const theirs = tidiedUnit(returned, ours);
  const change = compare(ours, theirs);
  const coded: Coded = { pieces: theirs.target, codes: codesOf(ours) };
  const standing = standingOf(ours, theirs);
  const same = samePieces(theirs.target, ours.translation?.pieces ?? []);
  const unchanged = { ours, theirs, change, standing, words: ours.target ?? "", refusals: [] };
  // Who only says how far the words are need not prove that they are right.
  if (same || change === "none" || change === "ours") return unchanged;
  const refusals = refusalsOf(ours, theirs);
  if (refusals.length > 0) return { ...unchanged, refusals };
  const words = wordsFor(coded, ours.form);
  if (words !== undefined) return { ...unchanged, words };
  return { ...unchanged, refusals: [{ problem: "not-writable", ...where(ours, theirs) }] };
}

function tidiedUnit(unit: ReturnedUnit, { coded: { codes }, form }: OutgoingUnit): ReturnedUnit {
  const lines = form === "plain" ? "lines-stay" : "lines-are-blanks";
  const source = tidied({ pieces: unit.source, codes }, lines).pieces;
  return { ...unit, source, target: tidied({ pieces: unit.target, codes }, lines).pieces };
}

/** The marks of the source; where the translation has its own, with what is in them. */
function codesOf({ coded, translation }: OutgoingUnit): ReadonlyMap<number, Code> {
  return new Map(
    [...coded.codes].map(([id, code]) => [id, translation?.codes.get(id) ?? code] as const),
  );
}

/** Somebody worked on words that were new, old or a machine's, and left the state alone. */
function standingOf(ours: OutgoingUnit, theirs: ReturnedUnit): Standing {
  if (theirs.standing === "new") return "draft";
  const isOther = !samePieces(theirs.target, ours.translation?.pieces ?? []);
  const wasKept = theirs.standing === ours.standing || theirs.standing === "stale";
  const isUnsure = theirs.standing === "stale" || theirs.standing === "machine";
  return isOther && wasKept && isUnsure ? "draft" : theirs.standing;
}

function refusalsOf(ours: OutgoingUnit, theirs: ReturnedUnit): readonly Refusal[] {
  const at = where(ours, theirs);
  if (!samePieces(theirs.source, ours.coded.pieces)) {
    const now = asTokens(ours.coded.pieces);
    return [{ problem: "source-changed", ...at, source: asTokens(theirs.source), now }];
  }
  const faults = codeFaults(theirs.target, ours.coded).map(({ problem, id }): Refusal => {
    return { problem, ...at, code: id === 0 ? "⟦?⟧" : `⟦${id}⟧` };
  });
  const { length } = [...lettersOf(theirs.target)];
  const { limit } = ours;
  if (limit === undefined || length <= limit) return faults;
  return [...faults, { problem: "too-long", ...at, length, limit }];
}

function where({ id, coded }: OutgoingUnit, { target, line }: ReturnedUnit) {
  return { unit: id, source: asTokens(coded.pieces), text: asTokens(target), line };
}
