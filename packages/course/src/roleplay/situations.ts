import { conditionsOf, type Layout } from "./layout.ts";
import type { Moment } from "./play.ts";

/** Tells moments of choice apart by what can still happen after them. */
export interface Situations {
  /** Equal for two moments after which exactly the same can happen. */
  readonly keyOf: (moment: Moment) => string;
  /** The moment without the past that no longer matters, and without the score so far. */
  readonly bare: (moment: Moment) => Moment;
}

/** What of the past matters at a place: which choices can be met again, and where `first visit` will be asked. */
interface Memory {
  readonly choices: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
}

export function situationsOf(layout: Layout): Situations {
  const memories = memoriesOf(layout);
  const chosenOf = ({ place, chosen }: Moment) => kept(chosen, memories.get(place)?.choices);
  const beforeOf = ({ place, before }: Moment) => kept(before, memories.get(place)?.places);
  return {
    keyOf: (moment) => {
      const position = moment.lists.at(-1)?.list.choices[0]?.number;
      const meters = Object.values(moment.meters);
      const past = [inOrder(moment.flags), inOrder(chosenOf(moment)), inOrder(beforeOf(moment))];
      return `${position}|${meters}|${past.join("|")}`;
    },
    bare: (moment) => ({
      ...moment,
      ...{ lines: [], lists: [], score: 0 },
      chosen: chosenOf(moment),
      before: beforeOf(moment),
    }),
  };
}

function kept<T>(past: readonly T[], matter: ReadonlySet<T> | undefined): readonly T[] {
  if (!matter || matter.size === 0) return [];
  const found = past.filter((one) => matter.has(one));
  return found.length < 2 ? found : [...new Set(found)];
}

function inOrder<T>(past: readonly T[]): readonly T[] {
  return past.length < 2 ? past : [...past].sort();
}

function memoriesOf(layout: Layout): ReadonlyMap<string, Memory> {
  const once = [...layout.choices.values()].filter(({ what }) => !what.again);
  const asking = [...layout.lines.values(), ...layout.choices.values()]
    .filter(({ what }) => conditionsOf(what).some(({ kind }) => kind === "first-visit"))
    .map((spot) => spot.in.id);
  const memories = [...layout.reach].map(([id, reach]): [string, Memory] => {
    const choices = once.filter((spot) => reach.has(spot.in.id)).map(({ what }) => what.number);
    const places = asking.filter((place) => reach.has(place));
    return [id, { choices: new Set(choices), places: new Set(places) }];
  });
  return new Map(memories);
}
