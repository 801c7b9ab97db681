import { type Witness, workOf } from "./explore.ts";
import type { Paths, PathsTo } from "./paths.ts";
import { begin, choose, type Moment } from "./play.ts";
import { around } from "./ranges.ts";
import type { Roleplay } from "./roleplay.ts";
import type { Situations } from "./situations.ts";

const RUNS = 20_000;
/** As many choices of a run as a learner's record keeps. */
const MOST_CHOICES = 64;
const MOST_WORK = 3_000_000;

/** The different paths that random runs come to; the same ones every time. */
export function samplePaths(roleplay: Roleplay, situations: Situations, witness: Witness): Paths {
  const random = randomFrom(1);
  const ends = new Map<string, Moment>();
  let work = 0;
  const seen: Witness = (moment, chosen) => {
    work += workOf(moment);
    witness(moment, chosen);
  };
  for (let run = 0; run < RUNS && work < MOST_WORK; run++) {
    const { path, end } = randomRun(roleplay, situations, { random, seen });
    if (end.ending !== undefined) ends.set(path, end);
  }
  return tally(ends);
}

interface Chance {
  readonly random: () => number;
  readonly seen: Witness;
}

/** A run, and its choices without the rounds that led back to a situation it had been in. */
function randomRun(roleplay: Roleplay, { keyOf }: Situations, { random, seen }: Chance) {
  const way: { readonly key: string; readonly number: number }[] = [];
  let moment = begin(roleplay);
  seen(moment);
  for (let choices = 0; choices < MOST_CHOICES; choices++) {
    const number = moment.choices[Math.floor(random() * moment.choices.length)]?.number;
    const next = number === undefined ? undefined : choose(roleplay, moment, number);
    if (number === undefined || !next) break;
    const key = keyOf(moment);
    const before = way.findIndex((step) => step.key === key);
    if (before >= 0) way.splice(before);
    way.push({ key, number });
    moment = next;
    seen(moment, number);
  }
  return { path: way.map(({ number }) => number).join(" "), end: moment };
}

function tally(ends: ReadonlyMap<string, Moment>): Paths {
  const to: Record<string, PathsTo> = {};
  for (const [path, { ending = "", score }] of ends) {
    const before = to[ending];
    to[ending] = {
      paths: 1 + (before?.paths ?? 0),
      longest: Math.max(path.split(" ").length, before?.longest ?? 0),
      collected: around([[score, score], ...(before ? [before.collected] : [])]),
    };
  }
  return to;
}

/** Mulberry32: a number from 0 to below 1, the same row of them for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
