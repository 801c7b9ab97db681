import { expect } from "chai";
import { violationsOf } from "./session.ts";

const FIRST = "cmi.interactions.0";

describe("a strict LMS minds the order of writes:", () => {
  it("an interaction may follow the last one", async () => {
    const found = await violationsOf("scorm2004", [
      [`${FIRST}.id`, "q1"],
      ["cmi.interactions.1.id", "q1"],
    ]);
    expect(found).to.deep.equal([]);
  });

  it("an interaction may not skip an index", async () => {
    const found = await violationsOf("scorm2004", [["cmi.interactions.1.id", "q1"]]);
    expect(rulesOf(found)).to.deep.equal(["index"]);
  });

  it("interactions go on where those of earlier launches end", async () => {
    const seed = { [`${FIRST}.id`]: "q1" };
    const found = await violationsOf("scorm12", [["cmi.interactions.1.id", "q2"]], seed);
    expect(found).to.deep.equal([]);
  });

  it("an index with leading zeros is none", async () => {
    const found = await violationsOf("scorm12", [["cmi.interactions.00.id", "q1"]]);
    expect(rulesOf(found)).to.deep.equal(["unknown-element"]);
  });

  it("an interaction begins with its id", async () => {
    const found = await violationsOf("scorm12", [[`${FIRST}.type`, "choice"]]);
    expect(rulesOf(found)).to.deep.equal(["write-order"]);
  });

  it("an objective begins with its id", async () => {
    const found = await violationsOf("scorm2004", [["cmi.objectives.0.score.scaled", "1"]]);
    expect(rulesOf(found)).to.deep.equal(["write-order"]);
  });

  it("a response comes after the type", async () => {
    const found = await violationsOf("scorm2004", [
      [`${FIRST}.id`, "q1"],
      [`${FIRST}.learner_response`, "a"],
    ]);
    expect(rulesOf(found)).to.deep.equal(["write-order"]);
  });

  it("a pattern comes after the type", async () => {
    const found = await violationsOf("scorm12", [
      [`${FIRST}.id`, "q1"],
      [`${FIRST}.correct_responses.0.pattern`, "a"],
    ]);
    expect(rulesOf(found)).to.deep.equal(["write-order"]);
  });

  it("no two objectives share an id in SCORM 2004", async () => {
    const found = await violationsOf("scorm2004", [
      ["cmi.objectives.0.id", "signals"],
      ["cmi.objectives.1.id", "signals"],
    ]);
    expect(rulesOf(found)).to.deep.equal(["identifier"]);
  });

  it("an objective keeps its id in SCORM 2004", async () => {
    const found = await violationsOf("scorm2004", [
      ["cmi.objectives.0.id", "signals"],
      ["cmi.objectives.0.id", "signals"],
      ["cmi.objectives.0.id", "others"],
    ]);
    expect(rulesOf(found)).to.deep.equal(["identifier"]);
  });

  it("a true-false interaction has one right answer", async () => {
    const found = await violationsOf("scorm2004", [
      [`${FIRST}.id`, "q1"],
      [`${FIRST}.type`, "true-false"],
      [`${FIRST}.correct_responses.0.pattern`, "true"],
      [`${FIRST}.correct_responses.1.pattern`, "false"],
    ]);
    expect(rulesOf(found)).to.deep.equal(["too-many"]);
  });

  it("a rating has no right answer in SCORM 1.2", async () => {
    const found = await violationsOf("scorm12", [
      [`${FIRST}.id`, "q1"],
      [`${FIRST}.type`, "likert"],
      [`${FIRST}.correct_responses.0.pattern`, "3"],
    ]);
    expect(rulesOf(found)).to.deep.equal(["no-pattern"]);
  });
});

function rulesOf(violations: readonly { readonly rule: string }[]): readonly string[] {
  return violations.map(({ rule }) => rule);
}
