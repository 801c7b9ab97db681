import { EMPTY_LOCK, type PresentChoice, settle } from "@coursewright/course";
import { expect } from "chai";
import { saved, screen } from "../support/sources.ts";

/** Choices as `place: words`. */
type Lines = readonly string[];

const before: Lines = [
  "start: “Tell me what happened.”",
  "start: “You said noon.”",
  "plan: “Send what is safe.”",
];

/** Number and letter of each choice, as `number letter`, after each further edition of one role-play. */
function numbersAfter(...editions: readonly Lines[]): readonly string[] {
  let lock = EMPTY_LOCK;
  let numbers: readonly string[] = [];
  for (const lines of editions) {
    const roleplays = [{ id: "late", choices: lines.map(choice) }];
    const settled = settle(lock, [{ ...screen("late"), roleplays }]);
    lock = saved(settled.lock);
    numbers = (settled.choices.get("late") ?? []).map(
      ({ number, letter }) => `${number} ${letter}`,
    );
  }
  return numbers;
}

function choice(line: string): PresentChoice {
  const [place = "", text = ""] = line.split(": ");
  return { place, text };
}

describe("the number of a choice", () => {
  it("counts through the role-play, and its letter through the place", () => {
    expect(numbersAfter(before)).to.deep.equal(["0 a", "1 b", "2 a"]);
  });

  it("moves with its words", () => {
    expect(numbersAfter(before, [...before].reverse())).to.deep.equal(["2 a", "1 b", "0 a"]);
  });

  it("stays when half of the words stay", () => {
    const reworded = ["start: “Tell me now what happened.”", ...before.slice(1)];
    expect(numbersAfter(before, reworded)).to.deep.equal(["0 a", "1 b", "2 a"]);
  });

  it("stays when its place gets another name", () => {
    const renamed = before.map((line) => line.replace("start:", "beginning:"));
    expect(numbersAfter(before, renamed)).to.deep.equal(["0 a", "1 b", "2 a"]);
  });

  it("is never given again after its choice is gone, nor is its letter", () => {
    const [first = "", , third = ""] = before;
    const added = [first, "start: Leave the room.", third];
    expect(numbersAfter(before, [first, third], added)).to.deep.equal(["0 a", "3 c", "2 a"]);
  });

  it("is missing beyond the sixty-fourth", () => {
    const many = Array.from({ length: 65 }, (_, n) => `p${n}: Choice${n}`);
    expect(numbersAfter(many).at(-1)).to.equal("-1 ");
  });

  it("needs nothing more in the lock file once it is saved", () => {
    const roleplays = [{ id: "late", choices: before.map(choice) }];
    const present = [{ ...screen("late"), roleplays }];
    const { lock } = settle(EMPTY_LOCK, present);
    expect(settle(saved(lock), present).changed).to.equal(false);
  });
});
