import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { inScratchFolder } from "../support/scratch.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const PARTS = [
  "packages",
  "templates",
  "scripts",
  "test",
  "tsconfig.base.json",
  "biome.json",
  ".gitignore",
];
const LEFT_OUT =
  /\/node_modules\/\.tmp$|\/packages\/cli\/(dist|browser|schemas|starters)$|\/test\/samples\/(?!questions|targets)[^/]+$/;

describe("scripts/new-question.ts", () => {
  it("makes a kind that lacks nothing but its meaning, which its sample asks for", () =>
    inScratchFolder(async (folder) => {
      copyClone(folder);
      const made = run(folder, "tsx", "scripts/new-question.ts", "rating");
      expect(made.status, made.stderr).to.equal(0);
      const types = run(folder, "tsc", "-p", "packages/compiler");
      expect(types.status, types.stdout).to.equal(0);
      const complete = run(folder, "mocha", ...TEST, "test/compiler/catalogues.test.ts");
      expect(complete.status, complete.stdout).to.equal(0);
      const style = run(folder, "biome", "check", "packages/course/src/questions");
      expect(style.status, style.stderr).to.equal(0);
      writeCourse(folder, readFileSync(join(folder, "templates/samples/rating.md"), "utf8"));
      const built = run(folder, "tsx", "packages/cli/src/main.ts", "build", "course");
      expect(built.status, built.stdout + built.stderr).to.equal(0);
      const only = ["test/course/questions.test.ts", "-g", "of kind rating"];
      const tested = run(folder, "mocha", ...TEST, ...only);
      expect(tested.stdout).to.match(/1\) of kind rating: the right answer earns all/);
      expect(tested.stdout).to.include("1 passing").and.to.include("1 failing");
    }));

  it("refuses what is a block already, and writes nothing", () => {
    const { status, stderr } = run(root, "tsx", "scripts/new-question.ts", "steps");
    expect(status).to.equal(2);
    expect(stderr).to.include("Name a kind that does not exist");
    expect(existsSync(join(root, "packages/course/src/questions/steps"))).to.equal(false);
  });
});

describe("scripts/new-target.ts", () => {
  it("makes a target that builds and whose sample asks what it says about a package", () =>
    inScratchFolder(async (folder) => {
      copyClone(folder);
      const made = run(folder, "tsx", "scripts/new-target.ts", "aicc-2");
      expect(made.status, made.stderr).to.equal(0);
      const types = run(folder, "tsc", "-p", "packages/compiler");
      expect(types.status, types.stdout).to.equal(0);
      writeCourse(folder, "Listen first.\n");
      const args = ["build", "course", "--target", "aicc-2"];
      const built = run(folder, "tsx", "packages/cli/src/main.ts", ...args);
      expect(built.status, built.stdout + built.stderr).to.equal(0);
      const tested = run(folder, "mocha", ...TEST, "test/targets/described.test.ts");
      expect(tested.stdout)
        .to.match(/1\) in aicc-2/)
        .and.to.match(/1 failing/);
    }));

  it("refuses a target that exists", () => {
    expect(run(root, "tsx", "scripts/new-target.ts", "web").status).to.equal(2);
  });
});

const TEST = ["--no-config", "-n", "import=tsx"];

/** The clone without what is made of it and what nobody reads here; what is installed is the same. */
function copyClone(folder: string): void {
  for (const part of PARTS) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !LEFT_OUT.test(path),
    });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
}

function writeCourse(folder: string, text: string): void {
  const files = {
    "course.yaml":
      "coursewright: 1\nid: com.example.new\nversion: 1.0.0\ntitle: New\nlanguages: [en]\nsteps: [lessons/new.md]\n",
    "lessons/new.md": `# New\n\n${text}`,
  };
  mkdirSync(join(folder, "course/lessons"), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    writeFileSync(join(folder, "course", path), content);
  }
}

function run(folder: string, command: string, ...args: readonly string[]) {
  const { INIT_CWD, ...env } = process.env;
  const path = `${join(root, "node_modules/.bin")}:${env.PATH}`;
  return spawnSync(command, args, { cwd: folder, env: { ...env, PATH: path }, encoding: "utf8" });
}
