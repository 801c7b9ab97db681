import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { type TargetName, targets } from "@coursewright/targets";
import { expect } from "chai";
import { courseOf } from "../support/sample-course.ts";
import { filesIn } from "../support/samples.ts";

const SAMPLE = resolve(
  fileURLToPath(import.meta.url),
  "../../samples/documents/what-managers-read-is-nowhere",
);

describe("what managers read", () => {
  for (const name of Object.keys(targets) as readonly TargetName[]) {
    it(`is in no ${name} package, neither its words and notes nor its files`, async () => {
      const [made] = await build(courseOf(filesIn(SAMPLE)), { targets: [name] }, new Report());
      const texts = (made?.files ?? []).map((file) => Buffer.from(file.content).toString("utf8"));
      expect(texts.some((text) => text.includes("Learners read this."))).to.equal(true);
      expect(texts.some((text) => text.includes("Everybody."))).to.equal(true);
      expect(texts.filter((text) => /What changed|Show me\.|Only managers/.test(text))).to.be.empty;
      expect(made?.files.filter(({ path }) => path.includes("chart"))).to.deep.equal([]);
    });
  }
});
