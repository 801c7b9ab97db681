import {
  type Answer,
  decode,
  encode,
  type LearnerRecord,
  NEW_RECORD,
  type Runs,
} from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import {
  lesson,
  multiple,
  outlineOf,
  replayed,
  single,
  step,
  truefalse,
} from "../support/outlines.ts";
import { talk } from "../support/talks.ts";

const course = outlineOf([
  lesson("one", [single("s"), multiple("m"), truefalse("t")]),
  lesson("two", [single("sure", { confidence: true }), single("practice", { optional: true })], {
    draws: { bank: 1 },
    skip: { after: "one", from: 80 },
  }),
  step("talk", { roleplays: [talk("talk")] }),
  step("try-it", { marks: [{ kind: "do", id: "try-it" }] }),
]);

const tries = fc.integer({ min: 1, max: 3 });
const choice = fc.constantFrom("a", "b", "c");
const answers = fc.record(
  {
    s: fc.record({ response: choice, tries }),
    m: fc.record({ response: fc.subarray(["a", "b", "c", "d"]), tries }),
    t: fc.record({ response: fc.boolean(), tries }),
    sure: fc.record({ response: choice, tries, sure: fc.constantFrom<1 | 2 | 3>(1, 2, 3) }),
    practice: fc.record({ response: choice, tries }),
  },
  { requiredKeys: [] },
);
const screens = course.steps.flatMap((it) => it.screens.map((screen) => screen.name));

const choices = fc.array(fc.nat(63), { minLength: 1, maxLength: 64 });
const runs = fc.record(
  { talk: fc.record({ ended: fc.nat(3), best: choices, present: choices }) },
  { requiredKeys: [] },
);

const records: fc.Arbitrary<LearnerRecord> = fc
  .record({
    choices: fc.record(
      {
        screen: fc.constantFrom(...screens),
        best: fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100),
        language: fc.nat(30),
        audience: fc.nat(30),
      },
      { requiredKeys: [] },
    ),
    attempt: fc.integer({ min: 1, max: 15 }),
    shown: fc.subarray(screens).map((names) => new Set(names)),
    done: fc.subarray(["two/skip", "try-it"]).map((names) => new Set(names)),
    runs: runs.map((played) => new Map<string, Runs>(Object.entries(played))),
    draws: fc
      .subarray(["a", "b"], { minLength: 1 })
      .map((letters) => new Map([["two/bank", letters]])),
    answers: answers.map((given) => new Map<string, Answer>(Object.entries(given))),
  })
  .map(({ choices, ...rest }) => ({ ...choices, ...rest }));

/** Without maps and sets, in no order; what is undefined is not there. */
function plain(record: LearnerRecord): object {
  const there = Object.entries(record).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(there),
    shown: [...record.shown].sort(),
    done: [...record.done].sort(),
    runs: Object.fromEntries(record.runs),
    draws: Object.fromEntries(record.draws),
    answers: Object.fromEntries(record.answers),
  };
}

describe("a saved state", () => {
  it("brings back all that was stored", () => {
    fc.assert(
      fc.property(records, (record) => {
        const back = replayed(decode(encode(record, course), course));
        expect(plain(back)).to.deep.equal(plain(record));
      }),
    );
  });

  it("has only characters that every LMS keeps", () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(encode(record, course)).to.match(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it("counts more than three tries as three after a resume", () => {
    const answers = new Map([["s", { response: "b", tries: 7 }]]);
    const state = encode({ ...NEW_RECORD, answers }, course);
    expect(replayed(decode(state, course)).answers.get("s")?.tries).to.equal(3);
  });

  it("takes a sixteenth attempt for the fifteenth, not for a first", () => {
    const state = encode({ ...NEW_RECORD, attempt: 16 }, course);
    expect(replayed(decode(state, course)).attempt).to.equal(15);
  });
});
