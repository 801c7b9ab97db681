import { type Contents, type ManifestSettings, targets, type Words } from "@coursewright/targets";
import { expect } from "chai";
import fc from "fast-check";
import { ONE, SEVERAL } from "../support/contents.ts";
import { type SchemaSet, violations } from "../support/xsd.ts";

const SETS: readonly SchemaSet[] = ["scorm12", "scorm2004-3", "scorm2004-4"];

const JUDGING: ManifestSettings = { passMark: true };

for (const set of SETS) {
  describe(`manifest of ${set}`, () => {
    for (const [name, contents] of Object.entries({ "one SCO": ONE, "several SCOs": SEVERAL })) {
      it(`is valid with ${name}`, () => {
        expect(violations(described(set, contents), set)).to.deep.equal([]);
      });

      it(`is valid with ${name} and a pass mark`, () => {
        const judged = described(set, { ...contents, manifest: JUDGING });
        expect(violations(judged, set)).to.deep.equal([]);
      });
    }

    it("is refused by the schemas when its order is wrong", () => {
      const spoiled = described(set, ONE).replace("<title>", "<file/><title>");
      expect(violations(spoiled, set)).not.to.deep.equal([]);
    });

    it("is valid whatever the title", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
          expect(violations(called(set, title), set)).to.deep.equal([]);
        }),
        { numRuns: 50 },
      );
    });

    it("escapes what XML reserves", () => {
      expect(called(set, `"Yes" & 'no' <b> ]]>`)).to.include(
        "<title>&quot;Yes&quot; &amp; 'no' &lt;b&gt; ]]&gt;</title>",
      );
    });

    it("cuts a title between two characters", () => {
      const title = `${"x".repeat(190)}${"👩‍👩‍👧".repeat(3)}`;
      expect(called(set, title)).to.include(`${"x".repeat(190)}👩‍👩‍👧…</title>`);
    });

    it("calls a course without a title by its id", () => {
      expect(called(set, " \n ")).to.include("<title>com.example.active-listening</title>");
    });

    it("has a title in the source language", () => {
      const title = { nl: "Actief luisteren", en: "Active listening" };
      expect(described(set, { ...ONE, title })).to.include("<title>Actief luisteren</title>");
    });

    it("lists every file, the launch page first", () => {
      expect(hrefsIn(described(set, ONE))).to.deep.equal([
        "index.html",
        "course.js",
        "media/two%20people.webp",
        "player.js",
      ]);
    });

    it("lists every file once where there are several SCOs", () => {
      const hrefs = hrefsIn(described(set, SEVERAL));
      expect(hrefs).to.have.length(new Set(hrefs).size);
      expect(hrefs).to.include.members(["diary.html", "diary.js", "player.js"]);
    });

    it("encodes what a URL reserves", () => {
      const files = ["100% #1?&[a].png"];
      expect(described(set, { ...ONE, files })).to.include(
        '<file href="100%25%20%231%3F&amp;%5Ba%5D.png"/>',
      );
    });

    it("names the default organization", () => {
      const [id] = found(described(set, ONE), /<organization identifier="([^"]*)"/g);
      expect(described(set, ONE)).to.include(`<organizations default="${id}">`);
    });

    it("names only resources that there are", () => {
      const manifest = described(set, SEVERAL);
      const resources = found(manifest, /<resource identifier="([^"]*)"/g);
      expect(resources).to.include.members(found(manifest, /identifierref="([^"]*)"/g));
    });

    it("lets the course decide about its result", () => {
      const pattern = /mastery|satisfiedByMeasure|completionThreshold/i;
      expect(described(set, ONE)).not.to.match(pattern);
      expect(described(set, SEVERAL)).not.to.match(pattern);
    });

    it("has no pass mark for what is not scored", () => {
      const launches = SEVERAL.launches.filter(({ weight }) => weight === 0);
      const manifest = described(set, { ...SEVERAL, launches, manifest: JUDGING });
      expect(manifest).not.to.match(/mastery|satisfiedByMeasure/i);
    });
  });
}

for (const set of ["scorm2004-3", "scorm2004-4"] as const) {
  describe(`sequencing of ${set}`, () => {
    it("keeps an LMS from completing a course that reported nothing", () => {
      const controls =
        '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>';
      expect(described(set, ONE).split(controls)).to.have.length(2);
      expect(described(set, SEVERAL).split(controls)).to.have.length(4);
    });

    it("leaves the learner a way out", () => {
      expect(hiddenIn(described(set, ONE))).to.deep.equal([
        "previous",
        "continue",
        "abandon",
        "abandonAll",
      ]);
    });

    it("leaves the learner a way on where there are several SCOs", () => {
      expect(hiddenIn(described(set, SEVERAL))).not.to.include.members(["previous", "continue"]);
    });

    it("hides more when an LMS wants it", () => {
      const manifest = { hide: ["exit", "abandon"] };
      expect(hiddenIn(described(set, { ...ONE, manifest }))).to.deep.equal([
        "previous",
        "continue",
        "abandon",
        "abandonAll",
        "exit",
      ]);
    });

    it("reads what another SCO writes", () => {
      const manifest = described(set, SEVERAL);
      const map = /targetObjectiveID="([^"]*)" readSatisfiedStatus="true"/g;
      const written = found(manifest, /targetObjectiveID="([^"]*)"[^>]*writeSatisfied/g);
      expect(found(manifest, map)).to.deep.equal(written.slice(0, -1));
    });

    it("refers to objectives of the same item only", () => {
      for (const item of described(set, SEVERAL).split("<item ").slice(1)) {
        const own = found(item, /objectiveID="([^"]*)"/g);
        expect(own).to.include.members(found(item, /referencedObjective="([^"]*)"/g));
      }
    });

    it("is satisfied by all where nothing is scored", () => {
      const launches = SEVERAL.launches.map((launch) => ({ ...launch, weight: 0 }));
      const manifest = described(set, { ...SEVERAL, launches });
      expect(manifest).not.to.include('rollupObjectiveSatisfied="false"');
    });
  });
}

describe("tincan.xml", () => {
  it("launches one activity only", () => {
    expect(() => targets.xapi.describe(SEVERAL)).to.throw("one activity");
  });
});

describe("the web", () => {
  it("needs no manifest", () => {
    expect(targets.web.describe(ONE)).to.deep.equal([]);
  });
});

function described(set: SchemaSet, contents: Contents): string {
  return targets[set]
    .describe(contents)
    .map(({ content }) => content)
    .join();
}

/** The manifest of a course, and of its only SCO, with this title. */
function called(set: SchemaSet, text: string): string {
  const title: Words = { en: text };
  const launches = ONE.launches.map((launch) => ({ ...launch, title }));
  return described(set, { ...ONE, title, launches });
}

function hrefsIn(manifest: string): readonly string[] {
  return found(manifest, /<file href="([^"]*)"/g);
}

function hiddenIn(manifest: string): readonly string[] {
  return [...new Set(found(manifest, /hideLMSUI>(\w+)</g))];
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}
