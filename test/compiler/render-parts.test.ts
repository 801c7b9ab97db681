import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { KIND_NAMES } from "@coursewright/course";
import { expect } from "chai";
import { parse } from "yaml";
import { bundle } from "../../packages/compiler/src/bundle.ts";
import { loadMessages } from "../../packages/compiler/src/messages.ts";
import { entry } from "../../packages/compiler/src/render/entry.ts";
import { FEATURES } from "../../packages/compiler/src/render/features.ts";
import { pieces } from "../../packages/compiler/src/render/pieces.ts";
import { ALL_STYLED, styles } from "../../packages/compiler/src/styles.ts";

const ROOT = new URL("../../", import.meta.url);

describe("the messages", () => {
  const { say, words, parts } = loadMessages("en");

  it("stand in the page as they are, unless they have blanks", () => {
    expect(words).to.include({ again: "Try again" }).and.not.to.have.property("version");
  });

  it("choose the plural", () => {
    expect(say("points", { points: 1 })).to.equal("1 point");
    expect(say("points", { points: 3 })).to.equal("3 points");
    expect(say("points", { points: 0 })).to.equal("No points");
  });

  it("follow the plural rules of the page's language", () => {
    expect(loadMessages("pl").say("points", { points: 22 })).to.equal("22 punkty");
    expect(loadMessages("pl").say("points", { points: 1.5 })).to.equal("1,5 punktu");
  });

  it("stand in the page as pieces that the player puts together", () => {
    const found = JSON.parse(parts).found;
    expect(found[0]).to.deep.equal(["found"]);
    expect(found.at(-2)).to.deep.equal(["tooMany", { "=0": [], other: [", ", 0, " too many"] }]);
  });

  it("are exactly those that the player names", () => {
    const source = readFileSync(new URL("packages/player/src/messages.ts", ROOT), "utf8");
    const named = [...source.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
    const written = parse(readFileSync(new URL("templates/messages/en.yaml", ROOT), "utf8"));
    expect(Object.keys(written.player)).to.have.members(named);
  });
});

describe("the style sheet", () => {
  it("keeps what a theme may change and folds the rest into the rules", async () => {
    const { content } = await styles(ALL_STYLED);
    expect(content).to.contain("var(--accent)").and.not.to.contain("var(--s4)");
  });

  it("has light colours for browsers that know no others", async () => {
    const { content } = await styles(ALL_STYLED);
    expect(content).to.match(/@supports not .*light-dark.*:root\{--paper: ?#fcfcfb/);
  });

  it("stays under 5 kB on the wire for lessons with questions", async () => {
    const { content } = await styles(KIND_NAMES);
    expect(gzipSync(content).length).to.be.below(5000);
  });

  it("has the rules of role-plays only where there is one", async () => {
    const [without, including] = [await styles(["single"]), await styles(["roleplay"])];
    expect(without.content).not.to.contain(".debrief");
    expect(including.content).to.contain(".debrief");
  });
});

describe("the script", () => {
  it("starts as the player's README says", () => {
    const readme = readFileSync(new URL("packages/player/README.md", ROOT), "utf8");
    const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";
    const lines = entry({ kinds: ["single"], features: [] }, { tracker: "web" }, pieces()).split(
      "\n",
    );
    expect(lines).to.include.members(example.trim().split("\n"));
  });

  it("holds the kinds used and no others", async () => {
    const one = await bundle({ kinds: ["single"], features: [] }, { tracker: "web" });
    expect(one.content).not.to.contain("penalty");
    expect(
      (await bundle({ kinds: ["multiple"], features: [] }, { tracker: "web" })).content,
    ).to.contain("penalty");
  });

  it("holds what the course has and no more", async () => {
    const without = await bundle({ kinds: ["single"], features: [] }, { tracker: "web" });
    const including = await bundle({ kinds: ["single"], features: ["sure"] }, { tracker: "web" });
    expect(without.content).not.to.contain("__sure");
    expect(including.content).to.contain("__sure");
  });

  it("is made once for all packages of a run", async () => {
    const first = bundle({ kinds: ["single", "multiple"], features: [] }, { tracker: "web" });
    expect(bundle({ kinds: ["multiple", "single"], features: [] }, { tracker: "web" })).to.equal(
      first,
    );
  });

  for (const tracker of ["scorm12", "scorm2004", "web"]) {
    it(`stays under 20 kB on the wire with choice questions: ${tracker}`, async () => {
      const uses = { kinds: ["single", "multiple", "truefalse"], features: [] } as const;
      expect(gzipSync((await bundle(uses, { tracker })).content).length).to.be.below(20_000);
    });

    it(`grows no further with every kind and role-plays than it has: ${tracker}`, async () => {
      const uses = { kinds: KIND_NAMES, features: ["roleplay"] } as const;
      expect(gzipSync((await bundle(uses, { tracker })).content).length).to.be.below(23_500);
    });
  }

  it("evaluates nothing at run time", async () => {
    const { content } = await bundle(
      { kinds: KIND_NAMES, features: FEATURES },
      { tracker: "scorm12" },
    );
    expect(content).not.to.match(/\beval\(|new Function|innerHTML/);
  });
});
