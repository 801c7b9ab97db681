import { type Answer, decode, encode, type LearnerRecord } from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { lesson, multiple, outlineOf, replayed, single, truefalse } from "../support/outlines.ts";

const course = outlineOf([
  lesson("one", [single("s"), multiple("m"), truefalse("t")]),
  lesson("two", [single("sure", { confidence: true }), single("practice", { optional: true })]),
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
const screens = course.lessons.flatMap((it) => it.screens.map((screen) => screen.name));

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
    answers: answers.map((given) => new Map<string, Answer>(Object.entries(given))),
  })
  .map(({ choices, ...rest }) => ({ ...choices, ...rest }));

/** Without maps and sets, in no order. */
function plain(record: LearnerRecord): object {
  return {
    ...record,
    shown: [...record.shown].sort(),
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
    const state = encode({ attempt: 1, shown: new Set(), answers }, course);
    expect(replayed(decode(state, course)).answers.get("s")?.tries).to.equal(3);
  });

  it("takes a sixteenth attempt for the fifteenth, not for a first", () => {
    const state = encode({ attempt: 16, shown: new Set(), answers: new Map() }, course);
    expect(replayed(decode(state, course)).attempt).to.equal(15);
  });
});
