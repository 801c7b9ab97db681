import {
  allAnswered,
  type Course,
  courseScore,
  decode,
  encode,
  everyOf,
  isComplete,
  type LearnerRecord,
  mergeStates,
  NEW_RECORD,
  outline,
  screensOf,
  submit,
} from "@coursewright/course";
import { activitiesOf } from "@coursewright/targets";
import { expect } from "chai";
import { inOneLanguage } from "../../packages/compiler/src/in-one-language.ts";
import { sampleInLanguages } from "../support/adapted-course.ts";

describe("a question that a language asks in its own way", () => {
  let course: Course;

  before(async () => {
    course = await sampleInLanguages("an-adapted-question-is-an-item-of-its-own");
  });

  /** What a learner has done who answered these, in this order. */
  function having(...answers: readonly (readonly [id: string, letter: string])[]): LearnerRecord {
    const questions = everyOf("questions", screensOf(outline(course)));
    return answers.reduce((record, [id, letter]) => {
      const question = questions.find((one) => one.id === id);
      if (!question) throw new Error(`no question ${id}`);
      return submit(record, question, letter);
    }, NEW_RECORD);
  }

  const situation = (record: LearnerRecord) => ({ record, outline: outline(course) });

  it("counts in the place of the source's, in whichever language it was answered", () => {
    for (const [id, right] of [
      ["best-reply", "b"],
      ["best-reply-nl", "c"],
    ] as const) {
      const now = situation(having([id, right]));
      expect(courseScore(now)).to.equal(100);
      expect(allAnswered(now) && isComplete(now)).to.equal(true);
    }
  });

  it("takes nothing away from what was right in another language", () => {
    expect(courseScore(situation(having(["best-reply", "b"], ["best-reply-nl", "a"])))).to.equal(
      100,
    );
  });

  it("keeps the answers of both languages in the state, and when two windows meet", () => {
    const record = having(["best-reply", "a"], ["best-reply-nl", "c"]);
    const outlined = outline(course);
    const back = decode(encode(record, outlined), outlined);
    if (back.kind !== "replayed") throw new Error(back.kind);
    expect([...back.record.answers.keys()]).to.deep.equal(["best-reply", "best-reply-nl"]);
    const mine = { state: encode(having(["best-reply", "a"]), outlined), rev: 1 };
    const theirs = { state: encode(having(["best-reply-nl", "c"]), outlined), rev: 2 };
    const joined = decode(mergeStates(mine, theirs, outlined), outlined);
    if (joined.kind !== "replayed") throw new Error(joined.kind);
    expect(courseScore(situation(joined.record))).to.equal(100);
  });

  it("is described to recorders under its own id, with its own options", () => {
    const { items } = activitiesOf(course, { whole: course });
    expect(items["best-reply"]?.definition.choices?.length).to.equal(2);
    expect(items["best-reply-nl"]?.definition.choices?.length).to.equal(3);
  });

  it("is alone in the package of its language", () => {
    const ids = (locale: string) =>
      everyOf("questions", screensOf(outline(inOneLanguage(course, locale)))).map(({ id }) => id);
    expect(ids("nl")).to.deep.equal(["best-reply-nl"]);
    expect(ids("en")).to.deep.equal(["best-reply"]);
  });
});
