import { join } from "node:path";
import { fix } from "@coursewright/compiler";
import { CODES, catalogue, type Problem } from "@coursewright/course";
import { expect } from "chai";
import { courseOf, diagnose, printed, withLock } from "../support/sample-course.ts";
import { expectFile, filesIn, madeFiles, type Sample, samplesOf } from "../support/samples.ts";
import { asOnDisk } from "./as-on-disk.ts";

const EXPECTED = "diagnostics.txt";

describe("diagnostics", () => {
  const samples = samplesOf("diagnostics", EXPECTED);
  const seen = new Set<string>();

  for (const sample of samples) {
    it(sample.name, async () => {
      const project = await projectOf(sample);
      const purpose = filesIn(sample.folder).has("release") ? "release" : "draft";
      const diagnostics = await diagnose(project, purpose);
      for (const { code } of diagnostics) seen.add(code);
      expectFile(join(sample.folder, EXPECTED), printed(project, diagnostics));
    });

    it(`${sample.name}: a second repair changes nothing`, async () => {
      const project = await projectOf(sample);
      const repaired = new Map([...project.texts, ...(await fix(project))]);
      const again = await fix({ ...project, texts: repaired });
      expect(Object.fromEntries(again)).to.deep.equal({});
    });
  }

  it("speak the author's language", () => {
    for (const code of CODES) {
      // Each sample fits its own messages; the union of all entries has lost that link.
      const problem = catalogue[code] as Problem<unknown>;
      const words = `${problem.message(problem.sample)}\n${problem.help(problem.sample)}`;
      expect(words, code).to.not.match(/invalid|must be|unexpected|malformed|token|parse/i);
      expect(words, code).to.match(/[.?]\n.*[.?`]$/);
    }
  });

  // Only a run over all samples can tell.
  if (process.env.FILTER) return;

  it("have a sample for each code, named after it, that shows that code and no other", () => {
    const alone = CODES.filter((code) => isAlone(code, samples));
    expect(CODES.filter((code) => !alone.includes(code))).to.deep.equal([]);
    expect(CODES.filter((code) => !seen.has(code))).to.deep.equal([]);
  });
});

async function projectOf({ folder }: Sample) {
  const files = new Map([...filesIn(folder), ...madeFiles(folder)]);
  return withLock(asOnDisk(courseOf(files), files));
}

function isAlone(code: string, samples: readonly Sample[]): boolean {
  const own = samples.filter(({ name }) => name === code);
  return own.some(({ folder }) => {
    const text = filesIn(folder).get(EXPECTED)?.toString("utf8") ?? "";
    const codes = [...text.matchAll(/^\S+:\d+:\d+ {2}(?:error|warning) (\S+)/gm)];
    return codes.length > 0 && codes.every(([, found]) => found === code);
  });
}
