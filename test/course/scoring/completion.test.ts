import { isComplete, progressShare } from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { lesson, outlineOf, recordOf, single, situation } from "../support/outlines.ts";

const lessons = [
  lesson("quiz", [single("a"), single("b"), single("p", { optional: true })]),
  lesson("read"),
];
const byInteractions = outlineOf(lessons);
const byScreens = outlineOf(lessons, { completion: "screens" });
const byHand = outlineOf(lessons, { completion: "manual" });
const screens = ["quiz/s1", "quiz/s2", "quiz/s3", "read/start"];
const shown = (...names: readonly string[]) => ({ shown: new Set(names) });

describe("a course that is complete by interactions", () => {
  it("is complete when each item has an answer and each other step was read to its end", () => {
    expect(
      isComplete(situation(recordOf({ a: "c", b: "c" }, shown("read/start")), byInteractions)),
    ).to.equal(true);
  });

  it("is open while an item is", () => {
    expect(
      isComplete(situation(recordOf({ a: "a" }, shown("read/start")), byInteractions)),
    ).to.equal(false);
  });

  it("is open while the last screen of a step without items was not shown", () => {
    expect(isComplete(situation(recordOf({ a: "a", b: "a" }), byInteractions))).to.equal(false);
  });
});

describe("a course that is complete by screens", () => {
  it("is complete when every screen was shown, whatever was answered", () => {
    expect(isComplete(situation(recordOf({}, shown(...screens)), byScreens))).to.equal(true);
  });

  it("is open while one screen was not shown", () => {
    expect(
      isComplete(situation(recordOf({ a: "a", b: "a" }, shown("quiz/s1")), byScreens)),
    ).to.equal(false);
  });
});

describe("a course that is complete by hand", () => {
  it("is complete when the learner says so", () => {
    expect(isComplete(situation(recordOf({}, { finished: true }), byHand))).to.equal(true);
  });

  it("is open while the learner does not say so", () => {
    expect(isComplete(situation(recordOf({ a: "a", b: "a" }, shown(...screens)), byHand))).to.equal(
      false,
    );
  });
});

describe("progress", () => {
  it("starts at nothing", () => {
    expect(progressShare(situation(recordOf({}), byInteractions))).to.equal(0);
  });

  it("counts screens and items while items are asked for", () => {
    expect(
      progressShare(situation(recordOf({ a: "a" }, shown("quiz/s1")), byInteractions)),
    ).to.equal(2 / 6);
  });

  it("is whole when the items are done, though screens were passed over", () => {
    const record = recordOf({ a: "a", b: "a" }, shown("read/start"));
    expect(progressShare(situation(record, byInteractions))).to.equal(1);
  });

  it("counts screens alone where screens are asked for", () => {
    expect(progressShare(situation(recordOf({ a: "a" }, shown("quiz/s1")), byScreens))).to.equal(
      1 / 4,
    );
  });

  it("waits for the button where the learner has to say so", () => {
    expect(progressShare(situation(recordOf({}, shown(...screens)), byHand))).to.equal(4 / 5);
  });

  it("never falls, and is whole exactly when the course is complete", () => {
    const steps = fc.shuffledSubarray([...screens, "a", "b", "p"], { minLength: 7 });
    fc.assert(
      fc.property(steps, fc.constantFrom(byInteractions, byScreens, byHand), (order, course) => {
        const records = order.map((_, at) => recordUpTo(order.slice(0, at + 1)));
        const shares = records.map((record) => progressShare(situation(record, course)));
        expect(shares).to.deep.equal([...shares].sort((x, y) => x - y));
        const complete = records.map((record) => isComplete(situation(record, course)));
        expect(shares.map((share) => share === 1)).to.deep.equal(complete);
      }),
    );
  });
});

function recordUpTo(steps: readonly string[]) {
  const ids = steps.filter((step) => !screens.includes(step));
  return recordOf(Object.fromEntries(ids.map((id) => [id, "a"])), shown(...steps));
}
