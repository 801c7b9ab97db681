import { slug } from "@coursewright/course";
import { expect } from "chai";

const table: readonly (readonly [heading: string, expected: string])[] = [
  ["One move", "one-move"],
  ["Save & exit", "save--exit"],
  ["Which reply listens?", "which-reply-listens"],
  ["  E-mail  ", "e-mail"],
  ["Übung für Größe", "ubung-fur-grosse"],
  ["Ærlig øvelse", "aerlig-ovelse"],
  ["GROW 模型", "grow"],
];

describe("a slug", () => {
  for (const [heading, expected] of table) {
    it(`of "${heading}" is ${expected}`, () => expect(slug(heading)).to.equal(expected));
  }

  it("of a heading in another script is ASCII", () => {
    expect(slug("الاستماع")).to.match(/^screen-[a-z0-9]+$/);
  });

  it("of another heading in another script is another one", () => {
    expect(slug("الاستماع")).not.to.equal(slug("倾听"));
  });

  it("leaves room in a bookmark", () => {
    expect(slug("word ".repeat(60)).length).to.be.at.most(80);
  });
});
