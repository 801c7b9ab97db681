import { begin, choose, type Moment, type Roleplay, rawScore } from "@coursewright/course";
import { choicesIn } from "./parts.ts";

/** The moments of a run in which whims decide, as long as there is something to choose. */
export function runOf(roleplay: Roleplay, whims: readonly number[]): readonly Moment[] {
  const moments = [begin(roleplay)];
  for (const whim of whims) {
    const last = moments.at(-1);
    const choice = last?.choices[whim % last.choices.length];
    const next = last && choice && choose(roleplay, last, choice.number);
    if (!next) break;
    moments.push(next);
  }
  return moments;
}

/** A sequence of choices to an ending. */
export interface Path {
  readonly ending: string;
  readonly length: number;
  readonly score: number;
}

/** All paths that are never twice in the same situation, by trying out everything; nothing if that takes too long. */
export function everyPath(roleplay: Roleplay, most: number): readonly Path[] | undefined {
  const situationOf = situationsIn(roleplay);
  let tried = 0;
  const pathsFrom = (moment: Moment, way: readonly string[]): readonly Path[] => {
    if (++tried > most) return [];
    const { ending, choices } = moment;
    const score = rawScore(roleplay, moment);
    if (ending !== undefined) return [{ ending, length: way.length, score }];
    const here = situationOf(moment);
    if (way.includes(here)) return [];
    const nexts = choices.map(({ number }) => choose(roleplay, moment, number));
    return nexts.flatMap((next) => (next ? pathsFrom(next, [...way, here]) : []));
  };
  const paths = pathsFrom(begin(roleplay), []);
  return tried > most ? undefined : paths;
}

/** Place, list, meters, flags, and all of the past that anything could ask for. */
function situationsIn(roleplay: Roleplay): (moment: Moment) => string {
  const once = choicesIn(roleplay).flatMap(({ again, number }) => (again ? [] : [number]));
  const asking = roleplay.places
    .filter((place) => JSON.stringify(place).includes("first-visit"))
    .map(({ id }) => id);
  return ({ lists, meters, flags, chosen, before }) =>
    JSON.stringify([
      lists.at(-1)?.list.choices[0]?.number,
      meters,
      [...flags].sort(),
      once.filter((number) => chosen.includes(number)),
      asking.filter((place) => before.includes(place)),
    ]);
}
