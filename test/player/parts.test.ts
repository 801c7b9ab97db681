import { readdirSync, readFileSync } from "node:fs";
import { WORDS } from "@coursewright/course/view";
import { expect } from "chai";
import { parse } from "yaml";

const TEMPLATES = new URL("../../templates/", import.meta.url);

describe("the parts that the page keeps for the player", () => {
  it("have one for each word of a mark, and no more", () => {
    const words = named(templateOf("pages/parts.hbs"), /data-word="(\w+)"/g);
    expect(words).to.have.members(WORDS);
  });
});

describe("the places of the page that say what is the case", () => {
  it("name messages that there are", () => {
    const pages = readdirSync(new URL("pages/", TEMPLATES)).map((name) => `pages/${name}`);
    const said = named(pages.map(templateOf).join(""), /data-says="(\w+)"/g);
    const { player } = parse(templateOf("messages/en.yaml"));
    expect(said).to.include("ending");
    expect(Object.keys(player)).to.include.members(said);
  });
});

function templateOf(path: string): string {
  return readFileSync(new URL(path, TEMPLATES), "utf8");
}

function named(text: string, pattern: RegExp): readonly (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, name]) => name);
}
