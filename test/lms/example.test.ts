import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startLms } from "@coursewright/lms";
import { expect } from "chai";
import { visit } from "../support/learner.ts";
import { openFolder } from "./open-folder.ts";

const README = new URL("../../packages/lms/README.md", import.meta.url);
const COURSE = new URL("../samples/lms/scorm12-good-session/package", import.meta.url);

describe("the example of the LMS's README", () => {
  it("passes a course that breaks no rule", async () => {
    const lms = await startLms({ package: await openFolder(fileURLToPath(COURSE)) });
    // example
    const learner = await visit(lms.launchUrl({ mode: "normal" }));
    await learner.close();
    await lms.stop();

    const { values, launches } = lms.record();
    expect(values).to.include({ "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "87.5" });
    expect(launches.flatMap((launch) => launch.violations)).to.deep.equal([]);
    // end
  });

  it("is the code of the test above", () => {
    expect(readFileSync(README, "utf8")).to.include(example());
  });
});

function example(): string {
  const own = readFileSync(fileURLToPath(import.meta.url), "utf8");
  const [, rest = ""] = own.split("// example\n");
  const lines = (rest.split("// end\n")[0] ?? "").split("\n");
  return lines
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
