import { type Course, decode, encode, NEW_RECORD, outline } from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { seal } from "../../../packages/course/src/state/seal.ts";
import { lesson, outlineOf, recordOf, single } from "../support/outlines.ts";

const course = outlineOf([lesson("one", [single("a"), single("b")])]);
const other = outlineOf([lesson("one", [single("a"), single("renamed-by-hand")])]);
/** The course as authors have it, without its lessons. */
const authored: Course = {
  ...course,
  title: { text: { en: "Listening" } },
  steps: [],
  audience: undefined,
  channels: [],
  xapi: {},
  privacy: { ratings: "local", k: 5 },
};
const state = encode(recordOf({ a: "a" }), course);

describe("a state that cannot be replayed", () => {
  it("is empty at first launch", () => {
    expect(decode("", course)).to.deep.equal({ kind: "empty" });
  });

  it("is damaged when any character differs", () => {
    const at = fc.nat(state.length - 1);
    fc.assert(
      fc.property(at, fc.constantFrom(..."AZaz09-_! "), (position, character) => {
        fc.pre(state[position] !== character);
        const changed = state.slice(0, position) + character + state.slice(position + 1);
        expect(decode(changed, course).kind).to.equal("damaged");
      }),
    );
  });

  it("is damaged when an LMS cut it", () => {
    expect(decode(state.slice(0, -1), course).kind).to.equal("damaged");
  });

  it("is damaged when it never was ours", () => {
    expect(decode("chapter=3;score=40", course).kind).to.equal("damaged");
  });

  it("is foreign when the names of its slots differ", () => {
    expect(decode(state, other).kind).to.equal("foreign");
  });

  it("is foreign when it knows more slots than the course", () => {
    const smaller = { ...course, slots: course.slots.slice(0, 2) };
    expect(decode(state, smaller).kind).to.equal("foreign");
  });

  it("is foreign when a newer version wrote it", () => {
    expect(decode(seal(state.slice(5), "C"), course).kind).to.equal("foreign");
  });

  it("stops before a slot whose width nobody here knows", () => {
    const later = { birth: "later", name: "later", kind: "hologram", size: 4 };
    const slots = [...course.slots, later, ...other.slots];
    const extended = outline({ ...authored, slots });
    expect(decode(encode(NEW_RECORD, extended), course).kind).to.equal("replayed");
  });
});
