import { LMS_NAMES, PAGE_NAMES } from "@coursewright/compiler";
import { CODES } from "@coursewright/course";
import { expect } from "chai";
import { runCommand } from "../support/command-line.ts";

describe("coursewright explain", () => {
  it("lists all that can be explained, each once", async () => {
    const { stdout } = await runCommand(["explain"], ".");
    const words = [...stdout.matchAll(/^ {2}(\S+)/gm)].map(([, word]) => word);
    expect(words).to.deep.equal([...PAGE_NAMES, ...LMS_NAMES, ...CODES]);
  });

  for (const name of LMS_NAMES) {
    it(`tells what ${name} needs, and why`, async () => {
      const { stdout, exitCode } = await runCommand(["explain", name], ".");
      expect(exitCode).to.equal(0);
      expect(stdout)
        .to.match(/^Takes (scorm|cmi5)/m)
        .and.match(/\(rows? \d+/);
    });
  }

  for (const name of PAGE_NAMES) {
    it(`explains ${name}`, async () => {
      const { stdout, exitCode } = await runCommand(["explain", name], ".");
      expect(exitCode).to.equal(0);
      expect(stdout).to.include("You write");
    });
  }
});
