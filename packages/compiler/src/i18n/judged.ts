import { aligned } from "./align.ts";
import type { TranslationState } from "./exchange/exchange.ts";
import { hashOf } from "./hash.ts";
import type { LockEntry } from "./lock.ts";
import type { Pair } from "./paired.ts";

/** A pair, and whether its words still translate the source. */
export interface Judged extends Pair {
  readonly entry?: LockEntry;
  /** The source has changed since. */
  readonly stale: boolean;
  /** Nobody has translated it yet. */
  readonly missing: boolean;
  /** The same name or mood as earlier in the file, which is one unit. */
  readonly again: boolean;
}

/** Judges the pairs of a file by what is remembered of it; a file that nothing is remembered of is as new as its source. */
export function judged(
  pairs: readonly Pair[],
  entries: readonly LockEntry[] | undefined,
): readonly Judged[] {
  const first = firstOfEach(pairs);
  const firsts = pairs.filter((pair) => first.get(pair) === pair);
  const verdicts = new Map(
    firsts.map((pair): [Pair, Judged] => [pair, { ...pair, ...FRESH, missing: isMissing(pair) }]),
  );
  if (entries) for (const one of remembered(firsts, entries)) verdicts.set(one.pair, one.verdict);
  return pairs.map((pair) => {
    const one = first.get(pair) ?? pair;
    const verdict = verdicts.get(one);
    if (!verdict) throw new Error("Each pair is judged");
    return one === pair ? verdict : { ...verdict, ...pair, again: true };
  });
}

/** For each pair the one that says the same mood for the first time. */
function firstOfEach(pairs: readonly Pair[]): ReadonlyMap<Pair, Pair> {
  const moods = new Map<string, Pair>();
  return new Map(
    pairs.map((pair) => {
      const { kind, words } = pair.unit;
      if (kind !== "mood") return [pair, pair];
      const first = moods.get(words) ?? pair;
      moods.set(words, first);
      return [pair, first];
    }),
  );
}

const FRESH = { stale: false, missing: false, again: false } as const;

/** What a name stands for anyway need not be said. */
function isMissing({ unit, own, adapted }: Pair): boolean {
  return !own && !unit.unwritten && !adapted;
}

interface Verdict {
  readonly pair: Pair;
  readonly verdict: Judged;
}

interface Item {
  readonly hash: string;
  readonly pair?: Pair;
  readonly entry?: LockEntry;
}

function remembered(pairs: readonly Pair[], entries: readonly LockEntry[]): readonly Verdict[] {
  const ones = pairs.map((pair): Item => ({ hash: hashOf(pair.unit), pair }));
  const others = entries.map((entry): Item => ({ hash: entry.source, entry }));
  const verdicts: Verdict[] = [];
  let gap: { pairs: Pair[]; entries: LockEntry[] } = { pairs: [], entries: [] };
  const close = (): void => {
    for (const [at, pair] of gap.pairs.entries())
      verdicts.push({ pair, verdict: changed(pair, gap.entries[at]) });
    gap = { pairs: [], entries: [] };
  };
  for (const { one, other } of aligned(ones, others, ({ hash }) => hash)) {
    if (one?.pair && other?.entry) {
      close();
      verdicts.push({ pair: one.pair, verdict: kept(one.pair, other.entry) });
    } else if (one?.pair) gap.pairs.push(one.pair);
    else if (other?.entry) gap.entries.push(other.entry);
  }
  close();
  return verdicts;
}

/** The source is the one that was translated. */
function kept(pair: Pair, entry: LockEntry): Judged {
  const isSame = !pair.own || hashOf(pair.own) === entry.own;
  const isNew = entry.state === "new" && isSame && !pair.adapted;
  return { ...pair, ...FRESH, entry, missing: isMissing(pair) || isNew };
}

/** The source is another one: whoever changed the translation too has seen it. */
function changed(pair: Pair, entry: LockEntry | undefined): Judged {
  const base = { ...pair, ...FRESH, missing: isMissing(pair) };
  if (!entry || !pair.own || pair.adapted || hashOf(pair.own) !== entry.own) return base;
  if (entry.state === "new") return { ...base, missing: true };
  return { ...base, entry, stale: true };
}

/** How far the words of a pair are: those that nobody has judged are a draft. */
export function stateOf({ own, entry, adapted, missing }: Judged): TranslationState {
  if (adapted) return "adapted";
  if (!own || missing) return "new";
  if (!entry || entry.state === "new" || hashOf(own) !== entry.own) return "draft";
  return entry.state;
}
