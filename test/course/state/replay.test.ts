import { decode, encode, type Outline, type Slot } from "@coursewright/course";
import { expect } from "chai";
import {
  boxes,
  lesson,
  multiple,
  outlineOf,
  recordOf,
  replayed,
  single,
} from "../support/outlines.ts";

const screen: Slot = { birth: "l/s1", name: "l/s1", kind: "screen", size: 1 };
const slot = (kind: string, size: number): Slot => ({ birth: "q", name: "q", kind, size });

function courseOf(question: Parameters<typeof lesson>[1], slots: readonly Slot[]): Outline {
  return { ...outlineOf([lesson("l", question)]), slots: [screen, ...slots] };
}

describe("replaying through a changed course", () => {
  const before = courseOf([single("q", { options: boxes("x--") })], [slot("single", 3)]);
  const grown = courseOf(
    [single("q", { options: boxes("x----") })],
    [slot("single", 3), slot("single", 5)],
  );

  it("reads the old slot of a question that grew", () => {
    const state = encode(recordOf({ q: "b" }), before);
    expect(replayed(decode(state, grown)).answers.get("q")?.response).to.equal("b");
  });

  it("writes into the newest slot of a question that grew", () => {
    const state = encode(recordOf({ q: "e" }), grown);
    expect(replayed(decode(state, grown)).answers.get("q")?.response).to.equal("e");
  });

  it("reads an answer from before the question asked for confidence", () => {
    const sure = courseOf(
      [single("q", { options: boxes("x--"), confidence: true })],
      [slot("single", 3), slot("single+sure", 3)],
    );
    const state = encode(recordOf({ q: "b" }), before);
    expect(replayed(decode(state, sure)).answers.get("q")).to.deep.equal({
      response: "b",
      tries: 1,
    });
  });

  it("writes into the widest slot where a merge put a narrower one last", () => {
    const merged = courseOf(
      [single("q", { options: boxes("x----") })],
      [slot("single", 3), slot("single", 5), slot("single+sure", 3)],
    );
    const state = encode(recordOf({ q: "e" }), merged);
    expect(replayed(decode(state, merged)).answers.get("q")?.response).to.equal("e");
  });

  it("writes how sure the learner is where there is room for it", () => {
    const merged = courseOf(
      [single("q", { options: boxes("x--"), confidence: true })],
      [slot("single+sure", 3), slot("single", 4)],
    );
    const answer = { response: "b", tries: 1, sure: 2 } as const;
    const state = encode(recordOf({}, { answers: new Map([["q", answer]]) }), merged);
    expect(replayed(decode(state, merged)).answers.get("q")).to.deep.equal(answer);
  });

  it("forgets the answer of a question that became another kind", () => {
    const other = courseOf([multiple("q")], [slot("single", 3), slot("multiple", 4)]);
    const state = encode(recordOf({ q: "b" }), before);
    expect(replayed(decode(state, other)).answers.has("q")).to.equal(false);
  });

  it("skips the payload of a question that is gone", () => {
    const two = courseOf(
      [single("q"), single("r")],
      [slot("single", 3), { ...slot("single", 3), birth: "r", name: "r" }],
    );
    const without = { ...two, steps: [lesson("l", [single("r")])] };
    const state = encode(recordOf({ q: "c", r: "b" }), two);
    expect([...replayed(decode(state, without)).answers.keys()]).to.deep.equal(["r"]);
  });

  it("counts the answer of a retired option as not given", () => {
    const options = boxes("x--").filter((option) => option.letter !== "b");
    const fewer = courseOf([single("q", { options })], [slot("single", 3)]);
    const state = encode(recordOf({ q: "b" }), before);
    expect(replayed(decode(state, fewer)).answers.has("q")).to.equal(false);
  });

  it("falls back to the last screen shown before one that is gone", () => {
    const full = outlineOf([lesson("l", [single("q"), single("r"), single("s")])]);
    const [only] = full.steps;
    const cut = {
      ...full,
      steps: [{ id: "l", objectives: [], draws: {}, screens: only?.screens.slice(0, 2) ?? [] }],
    };
    const record = recordOf({}, { screen: "l/s3", shown: new Set(["l/s1", "l/s3"]) });
    expect(replayed(decode(encode(record, full), cut)).screen).to.equal("l/s1");
  });
});
