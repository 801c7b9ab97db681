import {
  courseScore,
  draw,
  isComplete,
  itemsOf,
  knownBefore,
  NEW_RECORD,
  type OutlineQuestion,
  objectiveScores,
  progressShare,
  screensOffered,
} from "@coursewright/course";
import { expect } from "chai";
import { lesson, outlineOf, recordOf, single, situation } from "../support/outlines.ts";

const forRole = (question: OutlineQuestion, ...roles: readonly string[]) => ({
  ...question,
  roles,
});

describe("a part for one role", () => {
  const steps = [
    lesson("l", [forRole(single("n"), "nurse"), forRole(single("o"), "support", "default")]),
  ];
  const audience = { roles: ["nurse", "support"], pick: "learner" } as const;
  const course = { ...outlineOf(steps), audience };
  const [step = lesson("none")] = steps;
  const offered = (changes: object) =>
    itemsOf(step, situation({ ...NEW_RECORD, ...changes }, course)).map(({ id }) => id);

  it("is offered to that role", () => {
    expect(offered({ audience: 0 })).to.deep.equal(["n"]);
  });

  it("gives way to the default part where no role is known", () => {
    expect(offered({})).to.deep.equal(["o"]);
  });

  it("asks nothing of anybody else", () => {
    const record = recordOf({ o: "a" }, { audience: 1 });
    expect(courseScore(situation(record, course))).to.equal(100);
  });
});

describe("a draw from a bank", () => {
  const questions = ["a", "b", "c", "d"].map((letter) =>
    single(`q${letter}`, { bank: { id: "warm-up", letter } }),
  );
  const course = outlineOf([lesson("l", questions, { draws: { "warm-up": 2 } })]);
  const drawn = (learner: string, attempt = 1) =>
    draw({ ...NEW_RECORD, attempt }, course, learner).draws.get("l/warm-up");

  it("has as many questions as the author says", () => {
    expect(drawn("ines")).to.have.length(2);
  });

  it("is the same for the same learner and attempt", () => {
    expect(drawn("ines")).to.deep.equal(drawn("ines"));
  });

  it("differs between learners and attempts", () => {
    const draws = ["ines", "tom", "ada", "lin"].flatMap((who) => [drawn(who, 1), drawn(who, 2)]);
    expect(new Set(draws.map(String)).size).to.be.greaterThan(1);
  });

  it("keeps what was drawn before, and draws more when more are asked for", () => {
    const record = { ...NEW_RECORD, draws: new Map([["l/warm-up", ["d"]]]) };
    expect(draw(record, course, "ines").draws.get("l/warm-up"))
      .to.include("d")
      .and.have.length(2);
  });

  it("decides what is an item", () => {
    const record = draw(NEW_RECORD, course, "ines");
    const ids = itemsOf(lessonIn(course), situation(record, course)).map(({ id }) => id);
    expect(ids).to.deep.equal(drawn("ines")?.map((letter) => `q${letter}`));
  });
});

describe("a lesson that may be skipped", () => {
  const course = outlineOf([
    lesson("test", [single("a", { optional: true }), single("b", { optional: true })]),
    lesson("long", [single("c")], { skip: { after: "test", from: 80 }, objectives: ["calm"] }),
  ]);
  const long = course.steps[1] ?? lesson("none");

  it("is offered to be skipped when the pre-test shows it is known", () => {
    expect(knownBefore(long, situation(recordOf({ a: "a", b: "a" }), course))).to.equal(100);
  });

  it("is not offered while a question of the pre-test is open", () => {
    expect(knownBefore(long, situation(recordOf({ a: "a" }), course))).to.equal(undefined);
  });

  it("is not offered below the mark", () => {
    expect(knownBefore(long, situation(recordOf({ a: "a", b: "b" }), course))).to.equal(undefined);
  });

  it("counts as done, not as failed", () => {
    const record = {
      ...NEW_RECORD,
      done: new Set(["long/skip"]),
      shown: new Set(["test/s2"]),
    };
    expect(isComplete(situation(record, course))).to.equal(true);
    expect(courseScore(situation(record, course))).to.equal(100);
    expect(objectiveScores(situation(record, course))).to.deep.equal([
      { id: "long__calm", status: "completed" },
    ]);
  });
});

function lessonIn({ steps: [first] }: ReturnType<typeof outlineOf>) {
  return first ?? lesson("none");
}

describe("a screen on which nothing is for everybody", () => {
  const banked = (letter: string) => single(`q${letter}`, { bank: { id: "warm-up", letter } });
  const bare = lesson("l", ["a", "b"].map(banked), { draws: { "warm-up": 1 } });
  const screens = bare.screens.map((screen) => ({
    ...screen,
    only: screen.questions.flatMap(({ bank }) => (bank ? [{ bank }] : [])),
  }));
  const step = { ...bare, screens };
  const course = outlineOf([step], { completion: "screens" });
  const record = { ...NEW_RECORD, draws: new Map([["l/warm-up", ["b"]]]) };
  const offered = (changes: object = {}) =>
    screensOffered(step, situation({ ...record, ...changes }, course)).map(({ name }) => name);

  it("is left out when its questions are not drawn", () => {
    expect(offered()).to.deep.equal(["l/s2"]);
  });

  it("is not asked for by a course that is complete by screens", () => {
    const seen = situation({ ...record, shown: new Set(["l/s2"]) }, course);
    expect(isComplete(seen)).to.equal(true);
    expect(progressShare(seen)).to.equal(1);
  });
});

describe("a pre-test", () => {
  it("asks for no answer that nobody can score", () => {
    const { options: _options, ...common } = single("p");
    const poll = { ...common, kind: "poll", options: [], ratings: "browser" } as const;
    const steps = [
      lesson("test", [single("a", { optional: true }), poll]),
      lesson("l", [single("b")], { skip: { after: "test", from: 80 } }),
    ];
    const [, step = lesson("none")] = steps;
    expect(knownBefore(step, situation(recordOf({ a: "a" }), outlineOf(steps)))).to.equal(100);
  });
});
