import {
  type Beat,
  type Choice,
  type Condition,
  type Effect,
  type Guard,
  LETTERS,
  type Line,
  type Place,
  type Roleplay,
  type RoleplayPlace,
} from "@coursewright/course";

/** A role-play as samples write it: what is not written has its usual value, and numbers follow the source. */
export interface Compact {
  readonly start?: string;
  /** `ending`, `sum` or the id of a meter. */
  readonly score?: string;
  /** Start, lowest and highest value. */
  readonly meters?: Readonly<Record<string, readonly [number, number, number]>>;
  readonly flags?: readonly string[];
  readonly places: Readonly<Record<string, CompactPlace>>;
}

/** Beats alone, or with how it ends. */
type CompactPlace =
  | readonly CompactBeat[]
  | {
      readonly end: { readonly score?: number; readonly result?: "passed" | "failed" };
      readonly beats?: readonly CompactBeat[];
    };

export type CompactBeat = CompactLine | { readonly choices: readonly CompactChoice[] };

interface CompactLine {
  readonly say?: string;
  /** Conditions joined by `and`, as authors write them. */
  readonly if?: string;
  readonly "else if"?: string;
  readonly else?: true;
  /** Effects such as `trust +2`, `score 5` or the name of a flag. */
  readonly do?: readonly string[];
  readonly to?: string;
}

export interface CompactChoice {
  readonly say: string;
  readonly if?: string;
  readonly do?: readonly string[];
  readonly best?: true;
  readonly again?: true;
  readonly next?: readonly CompactBeat[];
  /** A jump after everything else. */
  readonly to?: string;
}

/** The role-play in full. */
export function inFull(compact: Compact): Roleplay {
  const { meters = {}, flags = [], places } = compact;
  const count: Count = { lines: 0, choices: 0, ranks: new Map() };
  return {
    kind: "roleplay",
    id: "sample",
    title: { html: { en: "Sample" } },
    objectives: [],
    cast: [],
    meters: Object.entries(meters).map(([id, [start, min, max]]) => ({
      ...{ id, start, min, max },
      show: true,
    })),
    flags: flags.map((id) => ({ id, words: { text: { en: id } } })),
    scoring: scoringOf(compact.score ?? "ending"),
    points: 10,
    feedback: "at-end",
    retry: "from-start",
    firstRun: "counts",
    start: compact.start ?? Object.keys(places)[0] ?? "",
    range: [0, 0],
    places: Object.entries(places).map(([id, place]) => placeOf(id, place, count)),
    place: HERE,
  };
}

/** What was numbered so far. */
interface Count {
  lines: number;
  choices: number;
  readonly ranks: Map<string, number>;
}

const HERE: Place = { file: "sample.md", line: 1, column: 1, endLine: 1, endColumn: 1 };

function scoringOf(score: string): Roleplay["scoring"] {
  return score === "ending" || score === "sum" ? { kind: score } : { kind: "meter", meter: score };
}

function placeOf(id: string, place: CompactPlace, count: Count): RoleplayPlace {
  if (!("end" in place)) return { id, beats: beatsOf(place, id, count), place: HERE };
  const ending = { name: { html: { en: id } }, ...place.end };
  return { id, beats: beatsOf(place.beats ?? [], id, count), ending, place: HERE };
}

function beatsOf(beats: readonly CompactBeat[], place: string, count: Count): readonly Beat[] {
  return beats.map((beat): Beat => {
    if (!("choices" in beat)) return lineOf(beat, count);
    const choices = beat.choices.map((choice) => choiceOf(choice, place, count));
    return { kind: "choices", choices };
  });
}

function lineOf(line: CompactLine, count: Count): Line {
  const guard = guardOf(line);
  return {
    kind: "line",
    key: count.lines++,
    ...(guard && { guard }),
    ...(line.say !== undefined && { html: { html: { en: line.say } } }),
    effects: (line.do ?? []).map(effectOf),
    ...(line.to !== undefined && { to: line.to }),
    place: HERE,
  };
}

function guardOf(line: CompactLine): Guard | undefined {
  if (line.else) return { word: "else", all: [] };
  if (line.if !== undefined) return { word: "if", all: conditionsOf(line.if) };
  const otherwise = line["else if"];
  return otherwise === undefined ? undefined : { word: "else if", all: conditionsOf(otherwise) };
}

function choiceOf(choice: CompactChoice, place: string, count: Count): Choice {
  const rank = count.ranks.get(place) ?? 0;
  count.ranks.set(place, rank + 1);
  const jump = choice.to === undefined ? [] : [{ to: choice.to }];
  return {
    number: count.choices++,
    letter: LETTERS[rank] ?? "",
    way: "said",
    html: { html: { en: choice.say } },
    best: choice.best ?? false,
    again: choice.again ?? false,
    all: conditionsOf(choice.if ?? ""),
    effects: (choice.do ?? []).map(effectOf),
    next: beatsOf([...(choice.next ?? []), ...jump], place, count),
    place: HERE,
  };
}

function conditionsOf(words: string): readonly Condition[] {
  return words === "" ? [] : words.split(" and ").map(conditionOf);
}

function conditionOf(words: string): Condition {
  if (words === "first visit") return { kind: "first-visit" };
  const comparison = /^(\S+) (>=|<=|>|<|=) (-?\d+)$/.exec(words);
  if (!comparison)
    return { kind: "flag", flag: words.replace("not ", ""), holds: !/^not /.test(words) };
  const [, meter = "", sign, than] = comparison;
  const is = SIGNS.find((is) => is === sign) ?? "=";
  return { kind: "meter", meter, is, than: Number(than) };
}

const SIGNS = [">=", "<=", ">", "<", "="] as const;

function effectOf(words: string): Effect {
  const [name = "", number] = words.split(" ");
  if (number === undefined) return { kind: "flag", flag: name };
  if (name === "score") return { kind: "score", score: Number(number) };
  return { kind: "meter", meter: name, by: Number(number) };
}
