import { readFileSync } from "node:fs";
import { WORDS } from "@coursewright/course/view";
import { expect } from "chai";

describe("the parts that the page keeps for the player", () => {
  it("have one for each word of a mark, and no more", () => {
    const parts = readFileSync(new URL("../../templates/pages/parts.hbs", import.meta.url), "utf8");
    const words = [...parts.matchAll(/data-word="(\w+)"/g)].map(([, word]) => word);
    expect(words).to.have.members(WORDS);
  });
});
