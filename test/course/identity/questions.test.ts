import { EMPTY_LOCK, type PresentQuestion, settle } from "@coursewright/course";
import { expect } from "chai";
import { options, question, saved, screen } from "../support/sources.ts";

const three = options("[x] Say it back", "[ ] Nod along", "[ ] Change the subject");
const plain = question("q", { options: three });
const four = options("[x] Say it back", "[ ] Nod along", "[ ] Change the subject", "[ ] Leave");
const five = [...four, ...options("[ ] Shout")];

/** The last edition, settled after all earlier ones. */
function settled(...editions: readonly (readonly PresentQuestion[])[]) {
  let result = settle(EMPTY_LOCK, []);
  for (const questions of editions)
    result = settle(saved(result.lock), [screen("l", ...questions)]);
  return result;
}

/** The slots of questions as `birth=name kind size`. */
function slotsAfter(...editions: readonly (readonly PresentQuestion[])[]): readonly string[] {
  return settled(...editions)
    .slots.filter((slot) => slot.kind !== "screen")
    .map(({ birth, name, kind, size }) => `${birth}=${name} ${kind} ${size}`);
}

describe("the slot of a question", () => {
  it("is born with its id", () => {
    expect(slotsAfter([plain])).to.deep.equal(["q=q single 3"]);
  });

  it("follows that of its screen", () => {
    expect(settled([plain]).slots.map((slot) => slot.birth)).to.deep.equal(["l/start", "q"]);
  });

  it("is enough for a fourth option, which fits the same bits", () => {
    expect(slotsAfter([plain], [question("q", { options: four })])).to.deep.equal(["q=q single 3"]);
  });

  it("gets a further one when the answer needs more bits", () => {
    expect(slotsAfter([plain], [question("q", { options: five })])).to.deep.equal([
      "q=q single 3",
      "q=q single 5",
    ]);
  });

  it("gets a further one when the kind changes", () => {
    expect(slotsAfter([plain], [{ ...plain, kind: "multiple" }])).to.deep.equal([
      "q=q single 3",
      "q=q multiple 3",
    ]);
  });

  it("serves again when the kind changes back", () => {
    expect(slotsAfter([plain], [{ ...plain, kind: "multiple" }], [plain])).to.have.length(2);
  });

  it("gets a further one when the question starts to ask how sure the learner is", () => {
    expect(slotsAfter([plain], [{ ...plain, sure: true }])).to.deep.equal([
      "q=q single 3",
      "q=q single+sure 3",
    ]);
  });

  it("serves on when the question stops to ask how sure the learner is", () => {
    expect(slotsAfter([{ ...plain, sure: true }], [plain])).to.deep.equal(["q=q single+sure 3"]);
  });

  it("stays when the question is gone", () => {
    expect(slotsAfter([plain], [])).to.deep.equal(["q=q single 3"]);
  });

  it("keeps its birth name after a renaming", () => {
    expect(slotsAfter([plain], [question("r", { was: "q" })])).to.deep.equal(["q=r single 3"]);
  });

  it("keeps its letters after a renaming", () => {
    const reordered = question("r", { was: "q", options: [...three].reverse() });
    expect(settled([plain], [reordered]).letters.get("r")).to.deep.equal([["c", "b", "a"]]);
  });

  it("is a new one without was=", () => {
    expect(slotsAfter([plain], [question("r")])).to.deep.equal(["q=q single 3", "r=r single 3"]);
  });

  it("is not the old one when a new question takes the former id", () => {
    const renamed = question("r", { was: "q" });
    expect(slotsAfter([plain], [renamed], [renamed, plain])).to.deep.equal([
      "q=r single 3",
      "q-2=q single 3",
    ]);
  });

  it("can swap names with another", () => {
    const swapped = [question("q", { was: "r" }), question("r", { was: "q" })];
    expect(slotsAfter([plain, question("r")], swapped, swapped)).to.deep.equal([
      "q=r single 3",
      "r=q single 3",
    ]);
  });

  it("loses its name to a question that was renamed to it", () => {
    const renamed = question("r", { was: "q" });
    expect(slotsAfter([plain, question("r")], [plain], [renamed])).to.deep.equal([
      "q=r single 3",
      "r=r (retired) single 3",
    ]);
  });
});

describe("a lock file", () => {
  it("has nothing to add for a course that it knows", () => {
    expect(settled([plain], [plain]).changed).to.equal(false);
  });

  it("has something to add for a new question", () => {
    expect(settled([plain], [plain, question("r")]).changed).to.equal(true);
  });

  it("has something to add for a reworded option", () => {
    const reworded = options("[x] Say it back to them", "[ ] Nod along", "[ ] Change the subject");
    expect(settled([plain], [question("q", { options: reworded })]).changed).to.equal(true);
  });

  it("only grows", () => {
    const first = settled([plain]).lock.records;
    const second = settled([plain], [question("r")]).lock.records;
    expect(second.slice(0, first.length)).to.deep.equal(first);
  });
});
