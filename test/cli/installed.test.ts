import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { examine, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { openPackage } from "@coursewright/lms";
import { expect } from "chai";
import { courseFolder } from "../support/build.ts";
import { runCommand } from "../support/command-line.ts";
import { type Installed, installedCommand } from "../support/installed.ts";

describe("the installed command", function () {
  // Packing and installing takes a while on a busy machine.
  this.timeout(180_000);
  let installed: Installed;

  before(() => {
    installed = installedCommand();
  });

  it("brings nothing along but esbuild", () => {
    const modules = readdirSync(join(installed.folder, "node_modules"));
    const packages = modules.filter((name) => !name.startsWith("."));
    expect(packages.sort()).to.deep.equal(["@esbuild", "coursewright", "esbuild"]);
  });

  it("creates a course that checks without a warning and builds", async () => {
    const made = installed.run("new", "course", "hello", "--title", 'Hello & "you": <all>');
    expect(made.status, made.stderr).to.equal(0);
    const checked = installed.run("check", "hello", "--strict");
    expect(checked.status, checked.stdout + checked.stderr).to.equal(0);
    const built = installed.run("build", "hello", "--format", "json");
    expect(built.status, built.stderr).to.equal(0);
    const [scorm, web] = JSON.parse(built.stdout).packages;
    expect(web.target).to.equal("web");
    const opened = await openPackage(join(installed.folder, scorm.file));
    expect(opened.title).to.equal('Hello & "you": <all>');
  });

  it("builds the courses of the clone for every target", () => {
    for (const course of ["everything", "listening-under-pressure"]) {
      const built = installed.run("build", courseFolder(course), "--out", "out");
      expect(built.status, built.stdout + built.stderr).to.equal(0);
    }
    const zips = readdirSync(join(installed.folder, "out")).filter((name) => name.endsWith(".zip"));
    expect(zips).to.have.length(9);
  });

  it("explains what the clone explains", async () => {
    for (const word of [[], ["single"], ["include"], ["words"], ["pilot"], ["moodle"]]) {
      const { stdout } = await runCommand(["explain", ...word], ".");
      expect(installed.run("explain", ...word).stdout).to.equal(stdout);
    }
  });

  it("starts a lesson, a role-play and a pilot that check without a warning", () => {
    installed.run("new", "course", "whole");
    for (const thing of ["lesson", "roleplay", "pilot"]) {
      const made = installed.run("new", thing, `a-${thing}`, "--course", "whole");
      expect(made.status, made.stderr).to.equal(0);
    }
    const checked = installed.run("check", "whole", "--strict");
    expect(checked.status, checked.stdout + checked.stderr).to.equal(0);
  });

  it("finds in a broken course what the clone finds", async () => {
    // One validator and one template are compiled beforehand here and at run time there.
    const samples = diagnosticSamples();
    expect(samples).to.have.length.above(20);
    for (const folder of samples) {
      const { stdout } = installed.run("check", folder, "--format", "json");
      expect(JSON.parse(stdout).diagnostics, folder).to.deep.equal(await found(folder));
    }
  });
});

/** Diagnostic samples that are whole courses: the command needs a course.yaml. */
function diagnosticSamples(): readonly string[] {
  const root = resolve(fileURLToPath(import.meta.url), "../../samples/diagnostics");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("course.yaml"))
    .map((path) => join(root, dirname(path)))
    .sort();
}

async function found(folder: string): Promise<readonly object[]> {
  const project = readProject(folder);
  if (!project) throw new Error(`no course in ${folder}`);
  const report = new Report();
  await examine(project, {}, report);
  return report.diagnostics.map(({ code, severity, message, help, place }) => ({
    code,
    severity,
    message,
    help,
    ...place,
  }));
}
