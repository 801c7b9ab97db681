import type { Roleplay } from "@coursewright/course";
import fc from "fast-check";
import { type Compact, type CompactBeat, type CompactChoice, inFull } from "./compact.ts";

const PLACES = ["one", "two", "three", "good", "bad"];

/** A word in two out of three: most beats should be plain. */
function often<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const conditions = fc.constantFrom(
  ...["trust >= 2", "trust <= 1", "trust > 2", "trust < 1", "trust = 1"],
  ...["late", "not late", "first visit", "not late and trust >= 1"],
);
const effects = fc.array(
  fc.constantFrom("trust +1", "trust -1", "trust +2", "late", "score 3", "score -1"),
  { maxLength: 2 },
);
const jumps = fc.constantFrom(...PLACES);

const lines: fc.Arbitrary<CompactBeat> = fc
  .record({
    guard: seldom(fc.tuple(fc.constantFrom("if", "else if"), conditions)),
    isElse: fc.nat(7),
    effects,
    to: seldom(jumps),
  })
  .map(({ guard, isElse, effects, to }) => ({
    say: "Well.",
    ...(guard ? { [guard[0]]: guard[1] } : isElse === 0 && { else: true as const }),
    do: effects,
    ...(to && { to }),
  }));

function choicesOf(next: fc.Arbitrary<readonly CompactBeat[]>): fc.Arbitrary<CompactChoice> {
  return fc
    .record({ condition: seldom(conditions), effects, again: fc.nat(3), next, to: often(jumps) })
    .map(({ condition, effects, again, next, to }) => ({
      say: "So.",
      ...(condition && { if: condition }),
      do: effects,
      ...(again === 0 && { again: true as const }),
      next,
      ...(to && { to }),
    }));
}

function listsOf(next: fc.Arbitrary<readonly CompactBeat[]>): fc.Arbitrary<CompactBeat> {
  return fc
    .array(choicesOf(next), { minLength: 1, maxLength: 3 })
    .map((choices): CompactBeat => ({ choices }));
}

const inner = fc.array(fc.oneof(lines, listsOf(fc.array(lines, { maxLength: 1 }))), {
  maxLength: 2,
});
const places = fc.array(
  fc.oneof({ weight: 1, arbitrary: lines }, { weight: 1, arbitrary: listsOf(inner) }),
  { minLength: 1, maxLength: 3 },
);

/** Small role-plays with everything that one can have, sound or not. */
export const roleplays: fc.Arbitrary<Roleplay> = fc
  .record({
    score: fc.constantFrom("ending", "sum", "trust"),
    one: places,
    two: places,
    three: places,
    meter: fc.constantFrom<[number, number, number]>([0, 0, 2], [1, -1, 3]),
  })
  .map(({ score, one, two, three, meter }): Compact => {
    const good = { end: { score: 100, result: "passed" as const } };
    const bad = { end: { score: 20 }, beats: [{ say: "Bye.", do: ["trust -1", "score 1"] }] };
    const places = { one, two, three, good, bad };
    return { score, meters: { trust: meter }, flags: ["late"], places };
  })
  .map(inFull);

/** Which of the choices on offer is taken, one after the other. */
export const whims: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(20), { maxLength: 30 });
