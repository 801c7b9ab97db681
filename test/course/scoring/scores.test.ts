import { courseScore, type LearnerRecord, objectiveScores, stepScore } from "@coursewright/course";
import { expect } from "chai";
import {
  lesson,
  multiple,
  outlineOf,
  recordOf,
  single,
  situation,
  truefalse,
} from "../support/outlines.ts";

const three = lesson("l", [
  single("s", { points: 1 }),
  multiple("m", { points: 3 }),
  truefalse("t", { points: 2 }),
]);
const course = (...lessons: readonly ReturnType<typeof lesson>[]) => outlineOf(lessons);

describe("the score of a lesson", () => {
  it("is the sum of outcomes by points", () => {
    expect(stepScore(three, situation(recordOf({ s: "b", m: ["a"], t: true }), course()))).to.equal(
      4 / 6,
    );
  });

  it("counts what is not answered as nothing", () => {
    expect(stepScore(three, situation(recordOf({ t: true }), course()))).to.equal(2 / 6);
  });

  it("is never below nothing under penalty", () => {
    const harsh = lesson("l", [multiple("m", { scoring: "penalty" })]);
    expect(stepScore(harsh, situation(recordOf({ m: ["c", "d"] }), course()))).to.equal(0);
  });

  it("lets a penalty eat the points of another question", () => {
    const harsh = lesson("l", [multiple("m", { scoring: "penalty" }), single("s", { points: 3 })]);
    expect(stepScore(harsh, situation(recordOf({ m: ["c", "d"], s: "a" }), course()))).to.equal(
      0.5,
    );
  });

  it("leaves practice out", () => {
    const practised = lesson("l", [single("s"), single("p", { optional: true })]);
    expect(stepScore(practised, situation(recordOf({ s: "a", p: "c" }), course()))).to.equal(1);
  });

  it("is none without an item", () => {
    expect(stepScore(lesson("l"), situation(recordOf({}), course()))).to.equal(undefined);
  });
});

describe("the score of a course", () => {
  const one = lesson("one", [single("a", { points: 3 })]);
  const two = lesson("two", [single("b", { points: 1 })]);
  const firstRight = recordOf({ a: "a", b: "c" });

  it("weighs lessons by their points", () => {
    expect(courseScore(situation(firstRight, course(one, two)))).to.equal(75);
  });

  it("weighs lessons as the author says", () => {
    const weighed = outlineOf([one, two], { weights: { one: 40, two: 60 } });
    expect(courseScore(situation(firstRight, weighed))).to.equal(40);
  });

  it("leaves out a lesson that weighs 0", () => {
    const weighed = outlineOf([one, two], { weights: { one: 1, two: 0 } });
    expect(courseScore(situation(firstRight, weighed))).to.equal(100);
  });

  it("leaves out a lesson that is not named among the weights", () => {
    const weighed = outlineOf([one, two], { weights: { two: 1 } });
    expect(courseScore(situation(firstRight, weighed))).to.equal(0);
  });

  it("is none where nothing weighs", () => {
    const weighed = outlineOf([one, two], { weights: { one: 0 } });
    expect(courseScore(situation(firstRight, weighed))).to.equal(undefined);
  });

  it("leaves out a lesson without items, whatever it weighs", () => {
    const weighed = outlineOf([one, lesson("read")], { weights: { one: 1, read: 1 } });
    expect(courseScore(situation(recordOf({ a: "a" }), weighed))).to.equal(100);
  });
});

const fractions: readonly (readonly [right: number, of: number, score: number])[] = [
  [1, 3, 33.33],
  [2, 3, 66.67],
  [7, 10, 70],
  [57, 100, 57],
  [5, 6, 83.33],
  [265, 800, 33.13],
];

describe("a score of fractions", () => {
  for (const [right, of, score] of fractions) {
    it(`is ${score} for ${right} of ${of}`, () => {
      const ids = Array.from({ length: of }, (_, at) => `q${at}`);
      const exam = course(
        lesson(
          "l",
          ids.map((id) => single(id)),
        ),
      );
      const record = recordOf(
        Object.fromEntries(ids.map((id, at) => [id, at < right ? "a" : "c"])),
      );
      expect(courseScore(situation(record, exam))).to.equal(score);
    });
  }

  it("of three thirds is 100", () => {
    const thirds = ["x", "y", "z"].map((id) => lesson(id, [single(id)]));
    expect(
      courseScore(situation(recordOf({ x: "a", y: "a", z: "a" }), course(...thirds))),
    ).to.equal(100);
  });
});

describe("an objective", () => {
  const aims = {
    ...lesson("l", [
      single("s", { objective: "ask", points: 1 }),
      multiple("m", { objective: "ask", points: 3, scoring: "penalty" }),
      single("p", { objective: "ask", optional: true }),
      single("other"),
    ]),
    objectives: ["ask", "unasked"],
  };
  const ask = (record: LearnerRecord) => objectiveScores(situation(record, course(aims)))[0];

  it("is open before its first answer", () => {
    expect(ask(recordOf({ other: "a" }))).to.deep.equal({ id: "l__ask", status: "open" });
  });

  it("has no score while one of its questions is open", () => {
    expect(ask(recordOf({ s: "a" }))).to.deep.equal({ id: "l__ask", status: "incomplete" });
  });

  it("scores the mean of its questions by points", () => {
    expect(ask(recordOf({ s: "c", m: ["a", "b"] }))).to.deep.equal({
      id: "l__ask",
      score: 75,
      status: "completed",
    });
  });

  it("never scores below nothing", () => {
    expect(ask(recordOf({ s: "c", m: ["c", "d"] }))).to.include({ score: 0 });
  });

  it("without a question stays open", () => {
    expect(objectiveScores(situation(recordOf({ s: "a" }), course(aims)))[1]).to.deep.equal({
      id: "l__unasked",
      status: "open",
    });
  });
});
