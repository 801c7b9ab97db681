import { join } from "node:path";
import { type Contents, targets, type Words } from "@coursewright/targets";
import { expect } from "chai";
import fc from "fast-check";
import { RULES } from "../../packages/compiler/src/validate/cmi5/rules.ts";
import { structureViolations } from "../../packages/compiler/src/validate/cmi5/structure.ts";
import { ONE, SEVERAL } from "../support/contents.ts";
import { expectFile, filesIn, samplesOf } from "../support/samples.ts";

const EXPECTED = "expected.json";

describe("structure of a cmi5 package", () => {
  const samples = samplesOf("cmi5", EXPECTED);
  const told = new Set<string>();

  for (const { name, folder } of samples) {
    it(name.replaceAll("-", " "), () => {
      const files = [...filesIn(folder)].filter(([path]) => path !== EXPECTED);
      const found = structureViolations(files.map(([path, content]) => ({ path, content })));
      for (const { rule } of found) told.add(rule);
      expectFile(join(folder, EXPECTED), `${JSON.stringify(found, null, 2)}\n`);
    });
  }

  if (process.env.FILTER) return;

  it("has a sample for each rule", () => {
    expect([...told].sort()).to.deep.equal(Object.keys(RULES).sort());
  });
});

describe("cmi5.xml of our own", () => {
  for (const [name, contents] of Object.entries({ "one unit": ONE, "several units": SEVERAL })) {
    it(`keeps every rule with ${name}`, () => {
      expect(violations(contents)).to.deep.equal([]);
    });
  }

  it("keeps every rule whatever the words", () => {
    const words = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(words, words, (text, other) => {
        const title: Words = { en: text, nl: other };
        const launches = SEVERAL.launches.map((launch) => ({ ...launch, title, summary: title }));
        expect(violations({ ...SEVERAL, title, launches })).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });
});

/** What is wrong with a package of these contents. */
function violations(contents: Contents): ReturnType<typeof structureViolations> {
  const { launches, files } = contents;
  const pages = [...launches.map(({ page }) => page), ...files];
  return structureViolations([
    ...targets.cmi5
      .describe(contents)
      .map(({ path, content }) => ({ path, content: Buffer.from(content) })),
    ...pages.map((path) => ({ path, content: Buffer.from("") })),
  ]);
}
