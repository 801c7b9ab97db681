import {
  advance,
  allAnswered,
  courseScore,
  goBack,
  isComplete,
  isPractice,
  NEW_RECORD,
  nextAttempt,
  type OutlineRoleplay,
  objectiveScores,
  verdict,
} from "@coursewright/course";
import { expect } from "chai";
import { lesson, outlineOf, recordOf, single, situation, step } from "../support/outlines.ts";
import { talk } from "../support/talks.ts";

const counted = talk("talk");
const practised = talk("talk", { firstRun: "practice" });

/** A learner who chose so in a row; a number below 0 begins a new run. */
function played(roleplay: OutlineRoleplay, ...choices: readonly number[]) {
  return choices.reduce(
    (record, choice) =>
      choice < 0 ? goBack(record, roleplay, 0) : advance(record, roleplay, choice),
    NEW_RECORD,
  );
}

describe("a run of a role-play", () => {
  const course = outlineOf([step("talk", { roleplays: [counted] }, { objectives: ["calm"] })]);

  it("has the score of its ending", () => {
    expect(courseScore(situation(played(counted, 1), course))).to.equal(20);
  });

  it("makes the better run count", () => {
    expect(courseScore(situation(played(counted, 1, -1, 0), course))).to.equal(100);
  });

  it("never lowers the result of an earlier one", () => {
    expect(courseScore(situation(played(counted, 0, -1, 1), course))).to.equal(100);
  });

  it("keeps the result while another one is underway", () => {
    const record = played(counted, 0, -1);
    expect(verdict(situation(record, course))).to.deep.equal({ score: 100, status: "passed" });
  });

  it("is an item that is open before its ending", () => {
    expect(allAnswered(situation(NEW_RECORD, course))).to.equal(false);
  });

  it("is forgotten in a new attempt", () => {
    const next = nextAttempt(played(counted, 0), 100);
    expect(allAnswered(situation(next, course))).to.equal(false);
  });

  it("gives its score to each objective of its step", () => {
    expect(objectiveScores(situation(played(counted, 1), course))).to.deep.equal([
      { id: "talk__calm", score: 20, status: "completed" },
    ]);
  });

  it("weighs by its points beside questions", () => {
    const mixed = outlineOf([
      lesson("quiz", [single("q", { points: 30 })]),
      step("talk", { roleplays: [counted] }),
    ]);
    const record = { ...recordOf({ q: "a" }), runs: played(counted, 1).runs };
    expect(courseScore(situation(record, mixed))).to.equal(80);
  });
});

describe("a run that goes round and round", () => {
  const asking = talk("talk", {
    places: [{ ...placeOf("opening"), beats: [questions()] }, placeOf("good")],
  });

  it("is kept as if the rounds had not been", () => {
    const rounds = Array.from({ length: 70 }, () => 2);
    const record = played(asking, ...rounds, 0);
    const best = record.runs.get("talk")?.best;
    expect(best)
      .to.have.length.below(65)
      .and.to.satisfy((run: number[]) => run.at(-1) === 0);
  });
});

describe("a first run for practice", () => {
  const course = outlineOf([step("talk", { roleplays: [practised] })]);

  it("does not count", () => {
    expect(allAnswered(situation(played(practised, 0), course))).to.equal(false);
  });

  it("is practice until it has ended", () => {
    expect([
      isPractice(NEW_RECORD, practised),
      isPractice(played(practised, 0), practised),
    ]).to.deep.equal([true, false]);
  });

  it("makes the second run count", () => {
    expect(courseScore(situation(played(practised, 1, -1, 0), course))).to.equal(100);
  });
});

describe("a reflection that became a question", () => {
  const course = outlineOf([lesson("quiz", [single("q")])]);

  it("is not answered by the words that were kept", () => {
    const record = { ...NEW_RECORD, done: new Set(["q"]) };
    expect(allAnswered(situation(record, course))).to.equal(false);
  });
});

describe("something to do", () => {
  const course = outlineOf([step("try-it", { marks: [{ kind: "do", id: "try-it" }] })], {});

  it("is open until it is ticked, though its screen was shown", () => {
    const record = { ...NEW_RECORD, shown: new Set(["try-it/start"]) };
    expect(isComplete(situation(record, course))).to.equal(false);
  });

  it("is done by its tick", () => {
    const record = { ...NEW_RECORD, done: new Set(["try-it"]) };
    expect(isComplete(situation(record, course))).to.equal(true);
  });
});

function placeOf(id: string) {
  const place = talk("talk").places.find((each) => each.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

/** One choice that ends the talk, and one that may be made again and again. */
function questions() {
  const [beat] = placeOf("opening").beats;
  if (beat?.kind !== "choices") throw new Error("no choices");
  const [ending] = beat.choices;
  if (!ending) throw new Error("no choice");
  const back = { kind: "line", key: 2, effects: [], to: "opening" } as const;
  return { ...beat, choices: [ending, { ...ending, number: 2, again: true, next: [back] }] };
}
