import { EMPTY_LOCK, settle } from "@coursewright/course";
import { expect } from "chai";
import { options, question, screen } from "../support/sources.ts";

type Lines = readonly string[];

const before: Lines = ["[x] Say back what you heard", "[ ] Nod along", "[ ] Change the subject"];

/** Letters after each further edition of one question. */
function lettersAfter(...editions: readonly Lines[]): string {
  let lock = EMPTY_LOCK;
  let letters: readonly string[] = [];
  for (const lines of editions) {
    const settled = settle(lock, [screen("l/S", question("q", { options: options(...lines) }))]);
    lock = settled.lock;
    [letters = []] = settled.letters.get("q") ?? [];
  }
  return letters.join("");
}

describe("the letter of an option", () => {
  it("is given in the order of the source", () => {
    expect(lettersAfter(before)).to.equal("abc");
  });

  it("moves with its words", () => {
    expect(lettersAfter(before, [...before].reverse())).to.equal("cba");
  });

  it("stays when blanks and line breaks change", () => {
    const [first = "", ...rest] = before;
    expect(lettersAfter(before, [...rest, first.replace(" what", "   what")])).to.equal("bca");
  });

  it("stays when half of the words stay", () => {
    const reworded = ["[ ] Change the topic", "[x] Say back what was said", "[ ] Nod along"];
    expect(lettersAfter(before, reworded)).to.equal("cab");
  });

  it("stays when the tick moves to another option", () => {
    const corrected = ["[ ] Say back what you heard", "[x] Nod along", "[ ] Change the subject"];
    expect(lettersAfter(before, corrected)).to.equal("abc");
  });

  it("stays in order when every word is new and the ticks agree", () => {
    expect(lettersAfter(before, ["[x] Paraphrase", "[ ] Yes, yes", "[ ] Weather"])).to.equal("abc");
  });

  it("is a new one when every word is new and the ticks differ", () => {
    expect(lettersAfter(before, ["[ ] Yes, yes", "[x] Paraphrase", "[ ] Weather"])).to.equal("def");
  });

  it("is never given again after its option is gone", () => {
    const [first = "", second = ""] = before;
    const added = [first, second, "[ ] Whistle"];
    expect(lettersAfter(before, [first, second], added)).to.equal("abd");
  });

  it("is the author's where one stands in the text", () => {
    expect(
      lettersAfter(before, ["[x] Paraphrase {#b}", "[ ] Nod along", "[ ] Change the subject"]),
    ).to.equal("bdc");
  });

  it("is not given twice when two options claim it", () => {
    expect(lettersAfter(["[x] Ask {#z}", "[ ] Nod {#z}"])).to.equal("za");
  });

  it("is missing for a 37th option", () => {
    const many = Array.from({ length: 37 }, (_, at) => `[ ] option${at}`);
    expect(lettersAfter(many)).to.have.length(36);
  });

  it("is read from Japanese by its characters", () => {
    expect(
      lettersAfter(
        ["[x] 相手の話を繰り返す", "[ ] 黙る"],
        ["[ ] 黙っている", "[x] 相手の話をまとめる"],
      ),
    ).to.equal("ba");
  });

  it("of a true-or-false question needs no text in the lock file", () => {
    const truefalse = question("q", { kind: "truefalse", options: options("[ ] Yes", "[x] No") });
    const { lock } = settle(EMPTY_LOCK, [screen("l/S", truefalse)]);
    expect(lock.records.filter(([word, id]) => word === "text" && id === "q")).to.deep.equal([]);
  });
});

describe("a bank that has the name of a screen", () => {
  it("leaves the screen its place", () => {
    const present = [screen("quiz/Final quiz", question("a"), question("b"))];
    const banks = [{ name: "quiz/final-quiz", questions: ["a", "b"] }];
    const first = settle(EMPTY_LOCK, present, banks);
    const second = settle(first.lock, present, banks);
    expect(second.changed).to.equal(false);
    expect(second.screens).to.deep.equal(["quiz/final-quiz"]);
  });
});
