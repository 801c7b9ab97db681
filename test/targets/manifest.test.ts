import { type Contents, targets } from "@coursewright/targets";
import { expect } from "chai";
import fc from "fast-check";
import { type SchemaSet, violations } from "../support/xsd.ts";

const SETS: readonly SchemaSet[] = ["scorm12", "scorm2004-4"];

const CONTENTS: Contents = {
  courseId: "com.example.active-listening",
  version: "1.4.0",
  title: "Active listening",
  launch: "index.html",
  files: ["audio/first line.mp3", "index.html", "player.js"],
};

for (const set of SETS) {
  describe(`manifest of ${set}`, () => {
    it("is valid", () => {
      expect(violations(manifest(set), set)).to.deep.equal([]);
    });

    it("is refused by the schemas when its order is wrong", () => {
      const spoiled = manifest(set).replace("<title>", "<file/><title>");
      expect(violations(spoiled, set)).not.to.deep.equal([]);
    });

    it("is valid whatever the title", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
          expect(violations(manifest(set, { title }), set)).to.deep.equal([]);
        }),
        { numRuns: 50 },
      );
    });

    it("escapes what XML reserves", () => {
      const title = `"Yes" & 'no' <b> ]]>`;
      expect(manifest(set, { title })).to.include(
        "<title>&quot;Yes&quot; &amp; 'no' &lt;b&gt; ]]&gt;</title>",
      );
    });

    it("cuts a title between two characters", () => {
      const title = `${"x".repeat(190)}${"👩‍👩‍👧".repeat(3)}`;
      expect(manifest(set, { title })).to.include(`${"x".repeat(190)}👩‍👩‍👧…</title>`);
    });

    it("calls a course without a title by its id", () => {
      const title = " \n ";
      expect(manifest(set, { title })).to.include("<title>com.example.active-listening</title>");
    });

    it("lists every file, the launch page first", () => {
      const hrefs = [...manifest(set).matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
      expect(hrefs).to.deep.equal(["index.html", "audio/first%20line.mp3", "player.js"]);
    });

    it("encodes what a URL reserves", () => {
      const files = ["100% #1?&[a].png"];
      expect(manifest(set, { files })).to.include(
        '<file href="100%25%20%231%3F&amp;%5Ba%5D.png"/>',
      );
    });

    it("names the default organization", () => {
      const id = /<organization identifier="([^"]*)"/.exec(manifest(set))?.[1];
      expect(manifest(set)).to.include(`<organizations default="${id}">`);
    });

    it("names the resource that its item launches", () => {
      const id = /<resource identifier="([^"]*)"/.exec(manifest(set))?.[1];
      expect(manifest(set)).to.include(`identifierref="${id}"`);
    });

    it("lets the course decide about its result", () => {
      expect(manifest(set)).not.to.match(/mastery|satisfiedByMeasure|completionThreshold/i);
    });
  });
}

describe("sequencing of scorm2004-4", () => {
  it("keeps an LMS from completing a course that reported nothing", () => {
    expect(manifest("scorm2004-4")).to.include(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    );
  });

  it("leaves the learner a way out", () => {
    const hidden = [...manifest("scorm2004-4").matchAll(/hideLMSUI>(\w+)</g)].map(([, ui]) => ui);
    expect(hidden).to.deep.equal(["previous", "continue", "abandon", "abandonAll"]);
  });
});

describe("the web", () => {
  it("needs no manifest", () => {
    expect(targets.web.describe(CONTENTS)).to.deep.equal([]);
  });
});

function manifest(set: SchemaSet, change: Partial<Contents> = {}): string {
  const files = targets[set].describe({ ...CONTENTS, ...change });
  return files.map(({ content }) => content).join();
}
