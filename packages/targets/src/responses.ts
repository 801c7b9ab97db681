import type { Notation, Pair, ResponseNotation, RunStep } from "@coursewright/course";
import { decimal, identifier } from "./formats.ts";

/** How one version of SCORM spells answers. */
export interface Spelling {
  /** Between the parts of an answer. */
  readonly comma: string;
  /** Between the two sides of a pair. */
  readonly dot: string;
  /** Characters of an answer that every LMS keeps. */
  readonly limit: number;
  type(type: Notation["type"]): string;
  truth(value: boolean): string;
  point(point: string): string;
  /** One entry a blank. */
  words(words: readonly string[]): string;
  text(words: string): string;
  range(least: number, most: number): string;
  /** Several parts that are all needed. */
  all(parts: string): string;
}

// The standards take 36 parts in a set, 125 steps in a run, 10 sets and 5 of anything else.
const PARTS = 36;
const STEPS = 125;
const SETS = 10;
const PATTERNS = 5;

/** What is right, the best first; nothing where nothing is. */
export function patterns(notation: Notation, spelling: Spelling): readonly string[] {
  return [...new Set(spelledRight(notation, spelling))].filter(Boolean).slice(0, SETS);
}

function spelledRight(notation: Notation, spelling: Spelling): readonly string[] {
  switch (notation.type) {
    case "choice":
      return notation.correct.map((letters) => spelling.all(list(letters, spelling)));
    case "true-false":
      return [spelling.truth(notation.correct)];
    case "matching":
      return [spelling.all(pairs(notation.correct, spelling))];
    case "sequencing":
      return [list(notation.correct, spelling)];
    case "fill-in":
      return combinations(notation.correct).map(spelling.words);
    case "numeric":
      return [spelling.range(notation.least, notation.most)];
    case "likert":
    case "long-fill-in":
    case "performance":
      return [];
    default:
      return notation satisfies never;
  }
}

/**
 * What the learner said; nothing when no option was ticked: the empty set is legal in 2004, yet some LMSs
 * refuse it with an error, and a missing response reads the same in every report.
 */
export function response(given: ResponseNotation, spelling: Spelling): string {
  switch (given.type) {
    case "choice":
    case "sequencing":
      return list(given.letters, spelling);
    case "true-false":
      return spelling.truth(given.value);
    case "matching":
      return pairs(given.pairs, spelling);
    case "fill-in":
      return spelling.words(given.words);
    case "numeric":
      return decimal(given.value);
    case "likert":
      return spelling.point(given.point);
    case "long-fill-in":
      return spelling.text(given.words);
    case "performance":
      return run(given.steps, spelling);
    default:
      return given satisfies never;
  }
}

function list(parts: readonly string[], { comma }: Spelling): string {
  return [...new Set(parts)].slice(0, PARTS).join(comma);
}

function pairs(sides: readonly Pair[], spelling: Spelling): string {
  return list(
    sides.map((pair) => pair.join(spelling.dot)),
    spelling,
  );
}

/** A run that is too long loses its beginning: the ending tells most. */
function run(path: readonly RunStep[], { comma, dot, limit }: Spelling): string {
  const steps = path.slice(-STEPS).map(([place, option]) => identifier(place) + dot + option);
  while (steps.join(comma).length > limit) steps.shift();
  return steps.join(comma);
}

/** One word a blank in every way, those with the best words first. */
function combinations(blanks: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let best: readonly Combination[] = [{ words: [], rank: 0 }];
  for (const blank of blanks) {
    best = best
      .flatMap(({ words, rank }) =>
        blank.map((word, n) => ({ words: [...words, word], rank: rank + n })),
      )
      .sort((one, other) => one.rank - other.rank)
      // Each costs a call, and what comes later has no better beginnings.
      .slice(0, PATTERNS);
  }
  return best.map(({ words }) => words);
}

interface Combination {
  readonly words: readonly string[];
  /** How far its words are from the best ones. */
  readonly rank: number;
}
