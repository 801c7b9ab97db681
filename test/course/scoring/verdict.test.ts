import {
  type Grading,
  isFinal,
  keepBest,
  type Status,
  type Verdict,
  verdict,
} from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { lesson, outlineOf, recordOf, single, situation, ungraded } from "../support/outlines.ts";

const lessons = [lesson("l", [single("a"), single("b")])];
const course = outlineOf(lessons);
const half = recordOf({ a: "a", b: "c" });
const all = recordOf({ a: "a", b: "a" });

describe("the verdict", () => {
  it("has no score before every item has an answer", () => {
    expect(verdict(situation(recordOf({ a: "a" }), course))).to.deep.equal({
      status: "incomplete",
    });
  });

  it("passes at the pass mark", () => {
    expect(verdict(situation(half, outlineOf(lessons, { pass: 50 })))).to.deep.equal({
      score: 50,
      status: "passed",
    });
  });

  it("does not pass a hundredth below it", () => {
    expect(verdict(situation(half, outlineOf(lessons, { pass: 50.01 }))).status).to.equal(
      "incomplete",
    );
  });

  it("passes two thirds where 66.67 is asked", () => {
    const thirds = outlineOf([lesson("l", [single("a"), single("b"), single("c")])], {
      pass: 66.67,
    });
    expect(verdict(situation(recordOf({ a: "a", b: "a", c: "c" }), thirds)).status).to.equal(
      "passed",
    );
  });

  it("takes the LMS's pass mark over the author's", () => {
    expect(verdict(situation(half, course), 40).status).to.equal("passed");
  });

  it("does not grade an ungraded course because an LMS has a pass mark", () => {
    expect(verdict(situation(half, ungraded(lessons)), 40)).to.deep.equal({ status: "completed" });
  });

  it("completes an ungraded course without a score", () => {
    expect(verdict(situation(all, ungraded(lessons)))).to.deep.equal({ status: "completed" });
  });

  it("does not pass before the screens that completion asks for were shown", () => {
    const byScreens = outlineOf(lessons, { completion: "screens" });
    expect(verdict(situation(all, byScreens))).to.deep.equal({ score: 100, status: "incomplete" });
  });

  it("does not fail who has seen every screen and not answered", () => {
    const byScreens = outlineOf(lessons, { completion: "screens", onFail: "failed" });
    const shown = new Set(["l/s1", "l/s2"]);
    expect(verdict(situation(recordOf({}, { shown }), byScreens))).to.deep.equal({
      status: "incomplete",
    });
  });

  it("keeps the best score of earlier attempts", () => {
    expect(verdict(situation({ ...half, attempt: 2, best: 60 }, course)).score).to.equal(60);
  });

  it("does not pass by a later attempt that the learner has not finished", () => {
    const manual = outlineOf(lessons, { completion: "manual" });
    const later = { ...all, attempt: 2, best: 50 };
    expect(verdict(situation(later, manual))).to.deep.equal({ score: 50, status: "incomplete" });
    expect(verdict(situation({ ...later, finished: true }, manual))).to.deep.equal({
      score: 100,
      status: "passed",
    });
  });

  it("passes by an earlier attempt while a later one is not finished", () => {
    const manual = outlineOf(lessons, { completion: "manual" });
    const later = { ...half, attempt: 2, best: 80 };
    expect(verdict(situation(later, manual))).to.deep.equal({ score: 80, status: "passed" });
  });

  it("shows the best score while a new attempt is under way", () => {
    const started = recordOf({ a: "a" }, { attempt: 2, best: 60 });
    expect(verdict(situation(started, course))).to.deep.equal({ score: 60, status: "incomplete" });
  });
});

const below: readonly (readonly [
  attempts: Grading["attempts"],
  attempt: number,
  onFail: Grading["onFail"],
  status: Status,
  final: boolean,
])[] = [
  ["unlimited", 1, "incomplete", "incomplete", false],
  ["unlimited", 15, "incomplete", "incomplete", false],
  ["unlimited", 1, "failed", "failed", false],
  [1, 1, "incomplete", "failed", true],
  [1, 1, "failed", "failed", true],
  [2, 1, "incomplete", "incomplete", false],
  [2, 1, "failed", "failed", false],
  [2, 2, "incomplete", "failed", true],
  [2, 2, "failed", "failed", true],
];

describe("an attempt below the pass mark", () => {
  for (const [attempts, attempt, onFail, status, final] of below) {
    const graded = outlineOf(lessons, { attempts, onFail });
    const record = { ...half, attempt };
    it(`number ${attempt} of ${attempts} with on-fail ${onFail} is ${status}`, () => {
      expect(verdict(situation(record, graded)).status).to.equal(status);
    });

    it(`number ${attempt} of ${attempts} with on-fail ${onFail} is ${final ? "" : "not "}final`, () => {
      expect(isFinal(verdict(situation(record, graded)), record, graded)).to.equal(final);
    });
  }

  it("that has just begun fails nobody, though it is the last", () => {
    const last = outlineOf(lessons, { attempts: 2 });
    expect(verdict(situation(recordOf({}, { attempt: 2, best: 50 }), last)).status).to.equal(
      "incomplete",
    );
  });

  it("that has just begun is not final, though the one before failed and it is the last", () => {
    const last = outlineOf(lessons, { attempts: 2, onFail: "failed" });
    const begun = recordOf({}, { attempt: 2, best: 50 });
    expect(isFinal({ score: 50, status: "failed" }, begun, last)).to.equal(false);
  });
});

const unreadable: readonly (readonly [
  attempts: Grading["attempts"],
  onFail: Grading["onFail"],
  final: boolean,
])[] = [
  [1, "incomplete", true],
  [1, "failed", true],
  [2, "incomplete", true],
  [2, "failed", false],
  ["unlimited", "incomplete", false],
  ["unlimited", "failed", false],
];

describe("a stored failure without a state that can be read", () => {
  for (const [attempts, onFail, final] of unreadable) {
    it(`is ${final ? "" : "not "}final with ${attempts} attempts and on-fail ${onFail}`, () => {
      const graded = outlineOf(lessons, { attempts, onFail });
      expect(isFinal({ score: 50, status: "failed" }, undefined, graded)).to.equal(final);
    });
  }
});

describe("a final result", () => {
  it("is passed", () => {
    expect(isFinal({ score: 100, status: "passed" }, all, course)).to.equal(true);
  });

  it("is completed in an ungraded course", () => {
    expect(isFinal({ status: "completed" }, all, ungraded(lessons))).to.equal(true);
  });

  it("is not completed where the course is graded by now", () => {
    expect(isFinal({ status: "completed" }, all, course)).to.equal(false);
  });
});

const kept: readonly (readonly [before: Status, now: Status, status: Status])[] = [
  ["incomplete", "failed", "failed"],
  ["failed", "incomplete", "failed"],
  ["failed", "passed", "passed"],
  ["passed", "failed", "passed"],
  ["passed", "incomplete", "passed"],
  ["incomplete", "completed", "completed"],
  ["completed", "incomplete", "completed"],
  ["completed", "failed", "completed"],
  ["completed", "passed", "passed"],
];

describe("the better of two verdicts", () => {
  for (const [before, now, status] of kept) {
    it(`is ${status} after ${before}, then ${now}`, () => {
      expect(keepBest({ status: before }, { status: now }).status).to.equal(status);
    });
  }

  it("keeps the score when the new verdict has none", () => {
    expect(keepBest({ score: 40, status: "incomplete" }, { status: "incomplete" }).score).to.equal(
      40,
    );
  });

  it("has no score when neither has one", () => {
    expect(keepBest({ status: "incomplete" }, { status: "completed" })).not.to.have.property(
      "score",
    );
  });

  it("never lowers score or status", () => {
    const verdicts: fc.Arbitrary<Verdict> = fc.record({
      score: fc.integer({ min: 0, max: 100 }),
      status: fc.constantFrom<Status>("incomplete", "completed", "passed", "failed"),
    });
    fc.assert(
      fc.property(verdicts, fc.array(verdicts), (first, later) => {
        const best = later.reduce(keepBest, first);
        expect(keepBest(best, first)).to.deep.equal(best);
      }),
    );
  });
});
