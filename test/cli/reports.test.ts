import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { runCommand } from "../support/command-line.ts";
import { inScratchFolder } from "../support/scratch.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const IN_STEPS = join(root, "test/samples/courses/in-steps");
const BROKEN = join(root, "test/samples/commands/a-course-with-errors-is-not-built/files/course");

describe("what a command prints as JSON", () => {
  it("is as the published schema says", () =>
    inScratchFolder(async (folder) => {
      execFileSync(
        join(root, "node_modules/.bin/tsx"),
        ["scripts/schemas.ts", join(folder, "out")],
        {
          cwd: root,
        },
      );
      for (const [command, course] of CALLS) {
        const [name = "", ...options] = command.split(" ");
        const { stdout } = await runCommand([name, course, ...options, "--format", "json"], folder);
        const path = join(folder, `out/reports/${name}.json`);
        const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
        const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
        validate(JSON.parse(stdout));
        expect(validate.errors ?? [], `${command} ${course}`).to.deep.equal([]);
      }
    }));

  it("names for each package what it holds, how it is cut and for whom", async () => {
    const [whole, lesson] = await packagesOf("--lms moodle");
    expect(whole).to.deep.include({ packaging: "course", scos: "one", step: null, language: null });
    expect(whole.lms).to.include({ name: "moodle", title: "Moodle" });
    expect(whole.entries).to.deep.equal([{ page: "index.html", step: null }]);
    expect(whole.stateLimit).to.equal(4096);
    expect(lesson).to.deep.include({ packaging: "lesson", step: "why" });
  });

  it("counts in the package of a lesson what the lesson has", async () => {
    const [whole, why, how, favour] = await packagesOf();
    expect([whole, why, how, favour].map(({ questions }) => questions)).to.deep.equal([2, 1, 1, 0]);
    expect([whole, why, how, favour].map(({ roleplays }) => roleplays)).to.deep.equal([1, 0, 0, 1]);
    expect(why.worstCaseState).to.be.lessThan(30);
    expect(favour.worstCaseState).to.be.within(why.worstCaseState, whole.worstCaseState);
  });
});

const CALLS = [
  ["check", IN_STEPS],
  ["check", BROKEN],
  ["build", IN_STEPS],
  ["build --lms workday --out other", IN_STEPS],
  ["build --target web --form folder", IN_STEPS],
  ["build", BROKEN],
] as const;

/** The packages of the course and of each of its steps. */
async function packagesOf(more = "") {
  return inScratchFolder(async (folder) => {
    const yaml = readFileSync(join(folder, "course.yaml"), "utf8");
    const cut = yaml.replace(/targets: .*/, "targets: [{ as: scorm12, packaging: both }]");
    writeFileSync(join(folder, "course.yaml"), cut);
    const args = ["build", ".", ...more.split(" ").filter(Boolean), "--format", "json"];
    const { stdout } = await runCommand(args, folder);
    return JSON.parse(stdout).packages;
  }, IN_STEPS);
}
