import { biggest, encode, type LearnerRecord, NEW_RECORD, worstCase } from "@coursewright/course";
import { expect } from "chai";
import { boxes, lesson, multiple, outlineOf, single } from "../support/outlines.ts";

const questions = Array.from({ length: 500 }, (_, at) =>
  single(`q${at}`, { options: boxes("x---") }),
);
const lessonOf = (screens: number) => ({
  id: "l",
  objectives: [],
  draws: {},
  screens: Array.from({ length: screens }, (_, at) => ({
    name: `l/s${at}`,
    anchor: `s${at}`,
    questions: at === 0 ? questions : [],
    roleplays: [],
    marks: [],
  })),
});
const slotsOfKind = (kind: string) =>
  outlineOf([lessonOf(100)]).slots.filter((slot) => kind === "any" || slot.kind === kind);

const everythingDone: LearnerRecord = {
  ...NEW_RECORD,
  attempt: 15,
  screen: "l/s99",
  best: 100,
  language: 30,
  audience: 30,
  shown: new Set(lessonOf(100).screens.map((screen) => screen.name)),
  answers: new Map(questions.map(({ id }) => [id, { response: "d", tries: 3 }])),
};

describe("the size of the state", () => {
  it("is 350 characters for 500 single choices of four options", () => {
    expect(worstCase(slotsOfKind("single"))).to.equal(350);
  });

  it("is 367 characters with 100 screens more", () => {
    expect(worstCase(slotsOfKind("any"))).to.equal(367);
  });

  it("is what a learner who has done everything uses", () => {
    expect(encode(everythingDone, outlineOf([lessonOf(100)]))).to.have.length(367);
  });

  it("is 17 characters where nothing is stored yet", () => {
    expect(worstCase([])).to.equal(17);
  });

  it("counts confidence with two bits", () => {
    const slots = Array.from({ length: 3 }, (_, at) => ({
      birth: `q${at}`,
      name: `q${at}`,
      kind: "single+sure",
      size: 4,
    }));
    expect(worstCase(slots)).to.equal(Math.ceil((100 + 3 * 6) / 6));
  });

  it("is what a learner uses who has done everything of one step, where the others are packed elsewhere", () => {
    const here = lesson("l2", [single("q2")]);
    const { slots } = outlineOf([lesson("l1", [single("q1"), single("q3")]), here]);
    const outline = { ...outlineOf([here]), slots };
    const all = { ...everythingDone, screen: "l2/s1", shown: new Set(["l2/s1"]) };
    const record = { ...all, answers: new Map([["q2", { response: "b", tries: 3 }]]) };
    const elsewhere = new Set(["q1", "q3"]);
    expect(encode(record, outline)).to.have.length(worstCase(slots, elsewhere));
    expect(worstCase(slots, elsewhere)).to.be.lessThan(worstCase(slots));
  });

  it("has room for the lengths of a role-play's runs where it stands elsewhere", () => {
    const slot = { birth: "talk", name: "talk", kind: "roleplay", size: 64 };
    expect(worstCase([slot], new Set(["talk"]))).to.equal(Math.ceil((100 + 16) / 6));
  });

  it("names the parts that take most, by their present names", () => {
    const wide = multiple("wide", { options: boxes("x".repeat(36)) });
    const { slots } = outlineOf([lesson("l", [wide, single("small")])]);
    expect(biggest(slots, 1)).to.deep.equal([{ name: "wide", characters: 7 }]);
  });
});
