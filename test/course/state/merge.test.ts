import { decode, encode, type LearnerRecord, mergeStates } from "@coursewright/course";
import { expect } from "chai";
import { bodyOf, seal } from "../../../packages/course/src/state/seal.ts";
import {
  lesson,
  multiple,
  outlineOf,
  recordOf,
  replayed,
  single,
  step,
} from "../support/outlines.ts";
import { talk } from "../support/talks.ts";

const course = outlineOf([
  lesson("one", [single("a"), multiple("b"), single("c")], { draws: { bank: 1 } }),
  step("talk", { roleplays: [talk("talk")] }),
  step("try-it", { marks: [{ kind: "do", id: "try-it" }] }),
]);

describe("two states that were saved at once", () => {
  it("keep every answer that either has", () => {
    const { answers } = merged(recordOf({ a: "a" }), recordOf({ c: "b" }));
    expect([...answers.keys()]).to.deep.equal(["a", "c"]);
  });

  it("keep the answer with the higher score, whichever is newer", () => {
    const partly = recordOf({ b: ["a"] });
    const wholly = recordOf({ b: ["a", "b"] });
    for (const { answers } of [merged(partly, wholly), merged(wholly, partly)]) {
      expect(answers.get("b")?.response).to.deep.equal(["a", "b"]);
    }
  });

  it("keep of two equal answers the one with more tries", () => {
    const often = answeredOften(3);
    const once = answeredOften(1);
    for (const { answers } of [merged(often, once), merged(once, often)]) {
      expect(answers.get("a")?.tries).to.equal(3);
    }
  });

  it("are what a newer version of the course has written, if either is, whichever is newer", () => {
    const mine = encode(recordOf({ a: "a" }), course);
    const foreign = seal(bodyOf(mine), "Z");
    for (const rev of [1, 9]) {
      const one = { state: mine, rev };
      const other = { state: foreign, rev: 5 };
      expect(mergeStates(one, other, course)).to.equal(foreign);
      expect(mergeStates(other, one, course)).to.equal(foreign);
    }
  });

  it("know what was shown and done in either", () => {
    const mine = recordOf({}, { shown: new Set(["one/s1"]), done: new Set(["try-it"]) });
    const theirs = recordOf({}, { shown: new Set(["one/s2"]) });
    const { shown, done } = merged(mine, theirs);
    expect([...shown]).to.deep.equal(["one/s1", "one/s2"]);
    expect([...done]).to.deep.equal(["try-it"]);
  });

  it("are on the screen of the one that was saved more often", () => {
    const [here, there] = ["one/s1", "one/s3"].map((screen) =>
      encode(recordOf({}, { screen }), course),
    );
    const of = (rev: number) =>
      replayed(
        decode(
          mergeStates({ state: here ?? "", rev }, { state: there ?? "", rev: 5 }, course),
          course,
        ),
      );
    expect([of(4).screen, of(6).screen]).to.deep.equal(["one/s3", "one/s1"]);
  });

  it("keep the runs of either, and of two the greater number", () => {
    const mine = recordOf({}, { runs: new Map([["talk", { ended: 1, present: [1] }]]) });
    const theirs = recordOf({}, { runs: new Map([["talk", { ended: 2, present: [2] }]]) });
    expect(merged(mine, theirs).runs.get("talk")).to.include({ ended: 2 });
    expect(merged(recordOf({}), theirs).runs.get("talk")).to.include({ ended: 2 });
  });

  it("are of the later attempt, with the better score of the earlier", () => {
    const first = recordOf({ a: "a", b: ["a", "b"], c: "a" }, { attempt: 1 });
    const second = recordOf({ a: "c" }, { attempt: 2, best: 40 });
    for (const record of [merged(first, second), merged(second, first)]) {
      expect(record.attempt).to.equal(2);
      expect([...record.answers.keys()]).to.deep.equal(["a"]);
      expect(record.best).to.be.at.least(40);
    }
  });

  it("are the one that can be read where the other cannot, or is empty", () => {
    const state = encode(recordOf({ a: "a" }), course);
    for (const other of ["", "Bdamaged"]) {
      const mine = { state: other, rev: 9 };
      expect(mergeStates(mine, { state, rev: 1 }, course)).to.equal(state);
      expect(mergeStates({ state, rev: 1 }, mine, course)).to.equal(state);
    }
  });

  it("stay as they are where they are the same", () => {
    const state = encode(recordOf({ a: "a", b: ["b"] }, { screen: "one/s2" }), course);
    expect(mergeStates({ state, rev: 1 }, { state, rev: 2 }, course)).to.equal(state);
  });
});

/** `mine` is the newer one. */
function merged(mine: LearnerRecord, theirs: LearnerRecord): LearnerRecord {
  const [one, other] = [mine, theirs].map((record) => encode(record, course));
  const state = mergeStates({ state: one ?? "", rev: 2 }, { state: other ?? "", rev: 1 }, course);
  return replayed(decode(state, course));
}

function answeredOften(tries: number): LearnerRecord {
  return recordOf({}, { answers: new Map([["a", { response: "b", tries }]]) });
}
