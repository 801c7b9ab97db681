import type { Step } from "../questions/notation.ts";
import { type Playable, replay } from "./play.ts";

/** One choice of a run, as an LMS is told about it. */
export interface Decision {
  /** Id of the place where it was made. */
  readonly place: string;
  /** The place for the first decision there; `<place>_2`, `<place>_3` … for further ones in the same run. */
  readonly id: string;
  /** Number of the choice. */
  readonly choice: number;
  readonly letter: string;
  /** Letters of the better lines among what was on offer. */
  readonly best: readonly string[];
}

/** The decisions of a run in the order they were made. */
export function decisionsOf(roleplay: Playable, numbers: readonly number[]): readonly Decision[] {
  const met = new Map<string, number>();
  const moments = replay(roleplay, numbers);
  return moments.slice(0, -1).flatMap(({ place, choices }, index) => {
    const chosen = choices.find(({ number }) => number === numbers[index]);
    if (!chosen) return [];
    const times = (met.get(place) ?? 0) + 1;
    met.set(place, times);
    const id = times > 1 ? `${place}_${times}` : place;
    const best = choices.filter(({ best }) => best).map(({ letter }) => letter);
    return [{ place, id, choice: chosen.number, letter: chosen.letter, best }];
  });
}

/** The steps of a run that has ended: where, and what was done; the last one is the ending, where nothing is. */
export function stepsOf(decisions: readonly Decision[], ending: string): readonly Step[] {
  return [...decisions.map(({ place, letter }): Step => [place, letter]), [ending, ""]];
}
