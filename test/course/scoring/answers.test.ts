import {
  type AnyResponse,
  nextAttempt,
  type OutlineQuestion,
  submit,
  triesLeft,
} from "@coursewright/course";
import { expect } from "chai";
import { recordOf, single } from "../support/outlines.ts";

const twice = single("q", { tries: 2 });
const often = single("q", { tries: "any" });

function answerAfter(question: OutlineQuestion, ...responses: readonly AnyResponse[]) {
  const record = responses.reduce(
    (earlier, response) => submit(earlier, question, response),
    recordOf({}),
  );
  return record.answers.get("q");
}

describe("submitting a response", () => {
  it("counts the try", () => {
    expect(answerAfter(often, "c", "c", "b")?.tries).to.equal(3);
  });

  it("keeps the better of two responses", () => {
    expect(answerAfter(often, "b", "c")?.response).to.equal("b");
  });

  it("replaces the worse of two responses", () => {
    expect(answerAfter(often, "c", "b")?.response).to.equal("b");
  });

  it("changes nothing when no try is left", () => {
    expect(answerAfter(twice, "c", "c", "a")).to.deep.equal({ response: "c", tries: 2 });
  });

  it("keeps how sure the learner was", () => {
    const { answers } = submit(recordOf({}), twice, "b", 3);
    expect(answers.get("q")).to.deep.equal({ response: "b", tries: 1, sure: 3 });
  });

  it("leaves the earlier record as it was", () => {
    const record = recordOf({});
    submit(record, twice, "a");
    expect(record.answers.size).to.equal(0);
  });
});

describe("the tries left", () => {
  it("are all before the first", () => {
    expect(triesLeft(twice, undefined)).to.equal(2);
  });

  it("are fewer after a wrong response", () => {
    expect(triesLeft(twice, { response: "c", tries: 1 })).to.equal(1);
  });

  it("are none after a right response", () => {
    expect(triesLeft(often, { response: "a", tries: 1 })).to.equal(0);
  });

  it("never run out where any number is allowed", () => {
    expect(triesLeft(often, { response: "c", tries: 3 })).to.equal(Infinity);
  });
});

describe("a new attempt", () => {
  const done = recordOf({ q: "a" }, { screen: "l/s2", shown: new Set(["l/s1", "l/s2"]), best: 40 });

  it("has the next number", () => {
    expect(nextAttempt(done, 50).attempt).to.equal(2);
  });

  it("has no answers", () => {
    expect(nextAttempt(done, 50).answers.size).to.equal(0);
  });

  it("keeps the better score", () => {
    expect([nextAttempt(done, 50).best, nextAttempt(done, 30).best]).to.deep.equal([50, 40]);
  });

  it("knows which screens were shown", () => {
    expect(nextAttempt(done, 50).shown).to.deep.equal(done.shown);
  });

  it("starts at the beginning", () => {
    expect(nextAttempt(done, 50).screen).to.equal(undefined);
  });
});
