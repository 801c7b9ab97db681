import { join } from "node:path";
import { type Contents, type Target, targets } from "@coursewright/targets";
import { expect } from "chai";
import { ONE, SEVERAL } from "../support/contents.ts";
import { expectFile, samplesOf } from "../support/samples.ts";

const JUDGED: Contents = { ...SEVERAL, manifest: { passMark: true, hide: ["exit", "abandon"] } };

describe("what a target says about a package", () => {
  const samples = samplesOf("targets", "described.txt");

  for (const { name, folder } of samples) {
    const target = Object.values(targets).find((one) => one.name === name);
    for (const [file, contents] of target ? packagesFor(target) : []) {
      it(`in ${name}/${file}`, () => {
        const files = target?.describe(contents) ?? [];
        const text = files.map(({ path, content }) => `--- ${path}\n${content}\n`).join("\n");
        expectFile(join(folder, file), text);
      });
    }
  }

  if (process.env.FILTER) return;

  it("has a sample for each target", () => {
    expect(samples.map(({ name }) => name)).to.deep.equal(Object.keys(targets).sort());
  });
});

/** What is described, by the file that holds the description. */
function packagesFor(target: Target): readonly (readonly [file: string, Contents])[] {
  return [
    ["described.txt", ONE],
    ...(target.severalEntries ? ([["several-entries.txt", SEVERAL]] as const) : []),
    ...(target.schemas ? ([["the-lms-judges.txt", JUDGED]] as const) : []),
  ];
}
