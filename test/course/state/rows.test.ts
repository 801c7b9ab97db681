import {
  type AnyResponse,
  decode,
  EMPTY_LOCK,
  encode,
  NEW_RECORD,
  type Outline,
  type OutlineQuestion,
  type PresentScreen,
  type Settled,
  settle,
} from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { lesson, outlineOf, replayed } from "../support/outlines.ts";
import { saved } from "../support/sources.ts";

/** What an author does to the rows of a question, or a learner's visit; `at` picks row or answer. */
interface Step {
  readonly what: "add" | "remove" | "move" | "answer" | "look";
  readonly at: number;
}

const steps: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom("add", "remove", "move", "answer", "look"),
  at: fc.nat(40),
});
// A question has 36 letters for all rows it ever had.
const histories = fc.array(steps, { minLength: 5, maxLength: 32 });

/** How a kind is written and answered, in numbers that a row has for ever. */
interface Rows<Meaning> {
  readonly none: Meaning;
  present(rows: readonly number[]): PresentScreen["questions"][number];
  question(letters: readonly (readonly string[])[]): OutlineQuestion;
  /** A whole answer to these rows. */
  answer(rows: readonly number[], whim: number): Meaning;
  /** What is left of an answer when only these rows are. */
  left(meaning: Meaning, rows: readonly number[]): Meaning;
  /** Nothing where an answer means nothing. */
  response(meaning: Meaning, rows: readonly number[], settled: Settled): AnyResponse | undefined;
  /** The parts of a response that are still there. */
  there(response: AnyResponse, settled: Settled): AnyResponse;
}

const common = { id: "q", points: 1, tries: 1, optional: false, fixed: false, confidence: false };
const sketch = { id: "q", sure: false } as const;

const pairs: Rows<readonly (readonly [number, number])[]> = {
  none: [],
  present: (rows) => ({
    ...sketch,
    kind: "match",
    groups: [
      { suffix: "/left", parts: rows.map((row) => ({ text: `Left${row}` })) },
      { suffix: "/right", parts: rows.map((row) => ({ text: `Right${row}` })) },
    ],
    size: ([left = 0, right = 0]) => [left, right],
  }),
  question: ([left = [], right = []]) => ({
    ...common,
    tries: 1,
    kind: "match",
    left: left.map((letter, goesWith) => ({ letter, goesWith })),
    right: right.map((letter) => ({ letter })),
  }),
  answer: (rows, whim) => rows.map((row, at) => [row, rows[(at + whim) % rows.length] ?? row]),
  left: (meaning, rows) => meaning.filter((pair) => pair.every((row) => rows.includes(row))),
  response(meaning, rows, settled) {
    const letters = lettersIn(settled);
    const letterOf = (row: number, side: number) => letters[side]?.[rows.indexOf(row)] ?? "";
    const response = meaning.map(([one, other]) => [letterOf(one, 0), letterOf(other, 1)] as const);
    return response.length > 0 ? response.sort((a, b) => (a[0] < b[0] ? -1 : 1)) : undefined;
  },
  there: (response, settled) =>
    Array.isArray(response) ? response.filter((pair) => isThere(pair, settled)) : response,
};

// Set apart, because only the pairs know that theirs are pairs.
function isThere(pair: unknown, settled: Settled): boolean {
  return (
    Array.isArray(pair) && pair.every((letter, side) => lettersIn(settled)[side]?.includes(letter))
  );
}

const sequence: Rows<readonly number[]> = {
  none: [],
  present: (rows) => ({
    ...sketch,
    kind: "order",
    groups: [{ suffix: "", parts: rows.map((row) => ({ text: `Item${row}` })) }],
    size: ([letters = 0]) => [rows.length, letters],
  }),
  question: ([letters = []]) => ({
    ...common,
    tries: 1,
    kind: "order",
    scoring: "adjacent",
    items: letters.map((letter) => ({ letter })),
  }),
  answer: (rows, whim) => rows.map((_, at) => rows[(at + whim) % rows.length] ?? 0),
  left: (meaning, rows) => meaning.filter((row) => rows.includes(row)),
  response(meaning, rows, settled) {
    const [letters = []] = lettersIn(settled);
    const response = meaning.map((row) => letters[rows.indexOf(row)] ?? "");
    return response.length > 1 ? response : undefined;
  },
  there: (response) => response,
};

describe("answers given row by row", () => {
  it("keep every pair whose two sides are still there", () => {
    fc.assert(
      fc.property(histories, (history) => live(history, pairs)),
      { numRuns: 500 },
    );
  });

  it("keep the order of the items that are still there", () => {
    fc.assert(
      fc.property(histories, (history) => live(history, sequence)),
      { numRuns: 500 },
    );
  });
});

interface Moment<Meaning> {
  readonly rows: readonly number[];
  readonly settled: Settled;
  readonly state: string;
  readonly meaning: Meaning;
}

function live<Meaning>(history: readonly Step[], kind: Rows<Meaning>): void {
  const rows = [0, 1, 2];
  const settled = settle(EMPTY_LOCK, [screenOf(kind.present(rows))]);
  const state = encode(NEW_RECORD, outlineFor(kind, settled));
  let moment: Moment<Meaning> = { rows, settled, state, meaning: kind.none };
  for (const [n, step] of history.entries()) {
    const visits = step.what === "answer" || step.what === "look";
    moment = visits ? visit(moment, step, kind) : edit(moment, { ...step, fresh: n + 3 }, kind);
  }
}

function edit<Meaning>(
  moment: Moment<Meaning>,
  step: Step & { readonly fresh: number },
  kind: Rows<Meaning>,
): Moment<Meaning> {
  const rows = edited(moment.rows, step, step.fresh);
  const settled = settle(saved(moment.settled.lock), [screenOf(kind.present(rows))]);
  return { ...moment, rows, settled, meaning: kind.left(moment.meaning, rows) };
}

function visit<Meaning>(
  moment: Moment<Meaning>,
  { what, at }: Step,
  kind: Rows<Meaning>,
): Moment<Meaning> {
  const { rows, settled } = moment;
  const outline = outlineFor(kind, settled);
  const record = replayed(decode(moment.state, outline));
  const kept = record.answers.get("q")?.response;
  const seen = kept === undefined ? undefined : kind.there(kept, settled);
  expect(seen).to.deep.equal(kind.response(moment.meaning, rows, settled));
  const before = kept === undefined ? kind.none : moment.meaning;
  const meaning = what === "answer" ? kind.answer(rows, at) : before;
  const response = what === "answer" ? kind.response(meaning, rows, settled) : kept;
  const answers = response === undefined ? [] : ([["q", { response, tries: 1 }]] as const);
  return { ...moment, meaning, state: encode({ ...record, answers: new Map(answers) }, outline) };
}

function edited(rows: readonly number[], { what, at }: Step, fresh: number): readonly number[] {
  const place = at % rows.length;
  if (what === "add") return [...rows.slice(0, place), fresh, ...rows.slice(place)];
  if (what === "remove" && rows.length > 2) return rows.filter((_, n) => n !== place);
  if (what === "move") return [...rows.slice(place), ...rows.slice(0, place)];
  return rows;
}

function screenOf(question: PresentScreen["questions"][number]): PresentScreen {
  return { lesson: "one", heading: "A", questions: [question], roleplays: [], marks: [] };
}

function outlineFor<Meaning>(kind: Rows<Meaning>, settled: Settled): Outline {
  const { slots } = settled;
  return { ...outlineOf([lesson("one", [kind.question(lettersIn(settled))])]), slots };
}

function lettersIn(settled: Settled): readonly (readonly string[])[] {
  return settled.letters.get("q") ?? [];
}
