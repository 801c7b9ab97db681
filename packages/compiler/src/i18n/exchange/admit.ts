import type { Exchange, ExchangeFile, ExchangeUnit, TranslationState } from "./exchange.ts";
import { type OutgoingUnit, outgoing, outgoingUnits } from "./outgoing.ts";
import { type Pair, pairOf } from "./pair.ts";
import type { Refusal } from "./refusal.ts";
import type { Returned, ReturnedUnit } from "./returned.ts";
import { asTokens } from "./tokens.ts";

/** Words changed on both sides since they left. */
export interface Conflict {
  readonly unit: string;
  /** Texts with codes as tokens. */
  readonly source: string;
  readonly ours: string;
  readonly theirs: string;
  readonly line: number;
}

/** What becomes of words that came back: all of them, or none. */
export type Admission =
  | { readonly kind: "admitted"; readonly changes: Exchange; readonly units: number }
  | { readonly kind: "conflicts"; readonly conflicts: readonly Conflict[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

export interface Choices {
  /** Whose words stay where both sides changed them. */
  readonly prefer?: "ours" | "theirs";
  /** The state that all new words get. */
  readonly state?: TranslationState;
}

/** Checks everything that came back against the course as it is; only what changed is in the answer. */
export function admit(returned: Returned, course: Exchange, choices: Choices): Admission {
  const faults = envelopeFaults(returned, course);
  if (faults.length > 0) return { kind: "refused", refusals: faults };
  const { pairs, refusals } = pairsOf(returned, course);
  if (refusals.length > 0) return { kind: "refused", refusals };
  const conflicts = pairs.filter(({ change }) => change === "both");
  if (conflicts.length > 0 && choices.prefer === undefined) {
    return { kind: "conflicts", conflicts: conflicts.map(conflictOf) };
  }
  const taken = pairs.filter(
    ({ change }) => change === "theirs" || (change === "both" && choices.prefer === "theirs"),
  );
  const files = filesWith(course, new Map(taken.map((pair) => [pair.ours.id, pair])));
  const changes = choices.state === undefined ? files : files.map((file) => inState(file, choices));
  return { kind: "admitted", changes: { ...course, files: changes }, units: taken.length };
}

function envelopeFaults(returned: Returned, course: Exchange): readonly Refusal[] {
  const other = (found: string | undefined, expected: string): boolean =>
    found !== undefined && found.toLowerCase() !== expected.toLowerCase();
  const refusals: Refusal[] = [];
  if (other(returned.course, course.course)) {
    const found = returned.course ?? "";
    refusals.push({ problem: "other-course", found, expected: course.course });
  }
  for (const side of ["source", "target"] as const) {
    if (!other(returned[side], course[side])) continue;
    refusals.push({ problem: "other-language", found: returned[side], expected: course[side] });
  }
  return refusals;
}

interface Pairs {
  readonly pairs: readonly Pair[];
  readonly refusals: readonly Refusal[];
}

function pairsOf(returned: Returned, course: Exchange): Pairs {
  const find = finderIn(outgoingUnits(outgoing(course)));
  const pairs = new Map<string, Pair>();
  const refusals: Refusal[] = [];
  for (const unit of returned.units) {
    const own = find(unit);
    const before = own && pairs.get(own.id);
    if (!own) refusals.push(...unknown(unit));
    else if (!before) pairs.set(own.id, pairOf(own, unit));
    else if (asTokens(before.theirs.target) !== asTokens(unit.target)) refusals.push(twice(unit));
  }
  const all = [...pairs.values()];
  return { pairs: all, refusals: [...refusals, ...all.flatMap((pair) => pair.refusals)] };
}

type Finder = (unit: ReturnedUnit) => OutgoingUnit | undefined;

/** Units by their id; some tools lose it, and then the source is enough if it is the only one of its kind. */
function finderIn(units: readonly OutgoingUnit[]): Finder {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return ({ id, source }) => {
    const known = byId.get(id);
    if (known) return known;
    const words = asTokens(source);
    const [found, ...more] = units.filter(({ coded }) => asTokens(coded.pieces) === words);
    return more.length === 0 ? found : undefined;
  };
}

/** Words that nobody translated are missed by nobody. */
function unknown({ id, target, line }: ReturnedUnit): readonly Refusal[] {
  return target.length === 0 ? [] : [{ problem: "unknown-unit", unit: id, line }];
}

function twice({ id, source, target, line }: ReturnedUnit): Refusal {
  const texts = { source: asTokens(source), text: asTokens(target) };
  return { problem: "unit-twice", unit: id, ...texts, line };
}

function conflictOf({ ours, theirs }: Pair): Conflict {
  return {
    unit: ours.id,
    source: asTokens(ours.coded.pieces),
    ours: asTokens(ours.translation?.pieces ?? []),
    theirs: asTokens(theirs.target),
    line: theirs.line,
  };
}

/** The files with nothing but what changes in them. */
function filesWith(course: Exchange, taken: ReadonlyMap<string, Pair>): readonly ExchangeFile[] {
  return course.files
    .map(({ file, units }) => ({
      file,
      units: units.flatMap((unit) => {
        const pair = taken.get(unit.id);
        return pair ? [changed(unit, pair)] : [];
      }),
    }))
    .filter(({ units }) => units.length > 0);
}

function changed({ stale: _, ...unit }: ExchangeUnit, { standing, words }: Pair): ExchangeUnit {
  const state =
    standing === "stale" ? { state: unit.state, stale: true as const } : { state: standing };
  return { ...unit, ...state, target: words };
}

function inState({ file, units }: ExchangeFile, { state }: Choices): ExchangeFile {
  return {
    file,
    units: units.map(({ stale: _, ...unit }) => ({ ...unit, state: state ?? unit.state })),
  };
}
