import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "chai";
import { runCommand } from "../support/command-line.ts";
import { inScratchFolder } from "../support/scratch.ts";
import { entryCount } from "../support/zip.ts";

const BIN = fileURLToPath(new URL("../../packages/cli/bin/coursewright.mjs", import.meta.url));
const COURSE = fileURLToPath(new URL("../../courses/listening-under-pressure", import.meta.url));
const TARGETS = ["scorm12", "scorm2004-4", "web"];
const run = promisify(execFile);

interface BuiltPackage {
  readonly file: string;
  readonly target: string;
  readonly languages: readonly string[];
  readonly bytes: number;
  readonly files: number;
  readonly sha256: string;
  readonly questions: number;
  readonly worstCaseState: number;
}

describe("coursewright build", () => {
  it("tells in JSON what lies on the disk", () =>
    inScratchFolder(async (folder) => {
      const { packages, document } = await built(folder);
      expect(Object.keys(document)).to.deep.equal([
        "format",
        "packages",
        "diagnostics",
        "roleplays",
        "summary",
      ]);
      expect(packages.map(({ target }) => target)).to.deep.equal(TARGETS);
      for (const entry of packages) await expectOnDisk(entry, folder);
    }));

  it("makes the same bytes on every run and in every time zone", () =>
    inScratchFolder(async (folder) => {
      const { packages } = await built(folder);
      const hashes = packages.map(({ sha256 }) => sha256);
      for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
        expect(await hashesIn(zone, folder)).to.deep.equal(hashes);
      }
    }));

  it("builds the targets that are asked for, each once", () =>
    inScratchFolder(async (folder) => {
      const args = ["build", COURSE, "--target", "web", "--target", "web", "--out", "out"];
      const { exitCode } = await runCommand(args, folder);
      expect(exitCode).to.equal(0);
      expect(readdirSync(join(folder, "out"))).to.deep.equal([
        "com.example.listening-1.4.0-web-data.md",
        "com.example.listening-1.4.0-web-measures.json",
        "com.example.listening-1.4.0-web.zip",
      ]);
    }));

  it("builds one language alone, and a pseudo-locale", () =>
    inScratchFolder(async (folder) => {
      for (const lang of ["NL", "qps-x-rtl"]) {
        const args = ["build", COURSE, "--target", "web", "--lang", lang];
        expect((await runCommand(args, folder)).exitCode).to.equal(0);
      }
      const zips = readdirSync(join(folder, "dist")).filter((name) => name.endsWith(".zip"));
      expect(zips).to.deep.equal([
        "com.example.listening-1.4.0-web-nl.zip",
        "com.example.listening-1.4.0-web-qps-x-rtl.zip",
      ]);
    }));

  it("builds for an LMS, and says what was set and why", () =>
    inScratchFolder(async (folder) => {
      const { stdout, exitCode } = await runCommand(["build", COURSE, "--lms", "saba"], folder);
      expect(exitCode).to.equal(0);
      expect(stdout).to.match(/For Saba:\n.*exit.*normal.*\(row 24/s);
      const json = await runCommand(["build", COURSE, "--lms", "saba", "--format", "json"], folder);
      const { packages } = JSON.parse(json.stdout);
      expect(packages[0].lms.name).to.equal("saba");
      expect(packages[0].lms.reasons[0]).to.have.keys("what", "value", "because", "source");
    }));

  it("says of an LMS what concerns the target, and what the course leaves without effect", () =>
    inScratchFolder(async (folder) => {
      const set = async (lms: string, target: string) => {
        const args = [
          "build",
          COURSE,
          "--lms",
          lms,
          "--target",
          target,
          "--out",
          `${lms}-${target}`,
        ];
        return (await runCommand(args, folder)).stdout.split(/^For /m)[1];
      };
      const old = await set("scormcloud", "scorm12");
      expect(old).to.contain("  exit: suspend").and.not.contain("SCORM 2004");
      const plain = await set("moodle", "xapi");
      expect(plain).to.contain("activity id").and.not.contain("manifest");
      expect(await set("workday", "scorm12")).to.contain(
        "100 with its completion (no effect: the course has a pass mark, and tells the score that was reached)",
      );
    }));

  it("refuses a target that the LMS does not take, and an LMS that nobody knows", () =>
    inScratchFolder(async (folder) => {
      const refused = await runCommand(
        ["build", COURSE, "--lms", "talentlms", "--target", "scorm2004-4"],
        folder,
      );
      expect(refused.exitCode).to.equal(2);
      expect(refused.stderr).to.contain("TalentLMS does not take scorm2004-4. It takes scorm12");
      const unknown = await runCommand(["build", COURSE, "--lms", "moodel"], folder);
      expect(unknown.exitCode).to.equal(2);
      expect(unknown.stderr).to.contain(
        'I know nothing of an LMS "moodel". Did you mean "moodle"? Known: moodle',
      );
    }));

  it("does not write over a package for another LMS", () =>
    inScratchFolder(async (folder) => {
      await runCommand(["build", COURSE, "--lms", "moodle"], folder);
      const before = namesAndTimes(join(folder, "dist"));
      for (const other of [["--lms", "saba"], []]) {
        const { stderr, exitCode } = await runCommand(
          ["build", COURSE, "--target", "scorm12", ...other],
          folder,
        );
        expect(exitCode).to.equal(2);
        expect(stderr)
          .to.contain("-scorm12.zip was made for Moodle and would be lost")
          .and.contain("--out");
      }
      expect(namesAndTimes(join(folder, "dist"))).to.deep.equal(before);
      const again = await runCommand(["build", COURSE, "--lms", "moodle"], folder);
      expect(again.exitCode).to.equal(0);
    }));

  it("says so where no folder can be made", () =>
    inScratchFolder(async (folder) => {
      writeFileSync(join(folder, "file"), "");
      for (const out of ["file/dist", "/proc/dist"]) {
        const { stderr, exitCode } = await runCommand(["build", COURSE, "--out", out], folder);
        expect(exitCode).to.equal(2);
        expect(stderr).to.match(
          /^(A file stands where|No folder can be made|Nothing can be written|You may not write)/,
        );
      }
    }));

  it("writes a folder for a web server, from which files of an earlier build are gone", () =>
    inScratchFolder(async (folder) => {
      const args = ["build", COURSE, "--target", "web", "--form", "folder"];
      await runCommand(args, folder);
      const path = join(folder, "dist/com.example.listening-1.4.0-web");
      writeFileSync(join(path, "player-00000000.js"), "old");
      await runCommand(args, folder);
      expect(readdirSync(path).filter((name) => /^(index|player-0{8})/.test(name))).to.deep.equal([
        "index.html",
      ]);
    }));

  it("writes one page for a reviewer, which names no other file", () =>
    inScratchFolder(async (folder) => {
      const args = ["build", COURSE, "--target", "web", "--form", "html"];
      await runCommand(args, folder);
      const page = readFileSync(join(folder, "dist/com.example.listening-1.4.0-web.html"), "utf8");
      expect(page).to.contain("data:image/svg+xml;base64,").and.contain("<style>");
      expect(page).not.to.match(/(?:src|href|poster)="(?:media|player|course)/);
      const refused = await runCommand(["build", COURSE, "--form", "html"], folder);
      expect(refused.exitCode).to.equal(2);
      expect(refused.stderr).to.contain("add --target web");
    }));

  it("keeps the old package, and nothing half, when the course has errors", () =>
    inScratchFolder(async (folder) => {
      cpSync(COURSE, join(folder, "course"), { recursive: true });
      await runCommand(["build", "course"], folder);
      const before = namesAndTimes(join(folder, "dist"));
      const lesson = join(folder, "course/lessons/active-listening.md");
      writeFileSync(lesson, readFileSync(lesson, "utf8").replaceAll("[x]", "[ ]"));
      const { exitCode } = await runCommand(["build", "course"], folder);
      expect(exitCode).to.equal(1);
      expect(namesAndTimes(join(folder, "dist"))).to.deep.equal(before);
    }));

  it("is refused by warnings when strict", () =>
    inScratchFolder(async (folder) => {
      cpSync(COURSE, join(folder, "course"), { recursive: true });
      writeFileSync(join(folder, "course/lessons/more.md"), "# More\n\nText.\n");
      const { exitCode } = await runCommand(["build", "course", "--strict"], folder);
      expect(exitCode).to.equal(1);
      expect(readdirSync(folder)).to.deep.equal(["course"]);
    }));
});

async function built(folder: string) {
  const { stdout, stderr, exitCode } = await runCommand(
    ["build", COURSE, "--format", "json"],
    folder,
  );
  expect({ stderr, exitCode }).to.deep.equal({ stderr: "", exitCode: 0 });
  const document: { packages: readonly BuiltPackage[] } = JSON.parse(stdout);
  return { packages: document.packages, document };
}

async function expectOnDisk(entry: BuiltPackage, folder: string): Promise<void> {
  const content = readFileSync(join(folder, entry.file));
  expect(entry.file).to.equal(`dist/com.example.listening-1.4.0-${entry.target}.zip`);
  expect(entry.bytes).to.equal(content.length);
  expect(entry.sha256).to.equal(createHash("sha256").update(content).digest("hex"));
  expect(await entryCount(content)).to.equal(entry.files);
  expect(entry.languages).to.deep.equal(["en", "nl", "de", "ar"]);
  expect(entry.questions).to.equal(8);
  expect(entry.worstCaseState).to.be.within(178, 296);
}

/** What a process of its own builds, whose standard output holds one JSON document and nothing else. */
async function hashesIn(zone: string, folder: string): Promise<readonly string[]> {
  const { INIT_CWD, ...env } = process.env;
  const args = [BIN, "build", COURSE, "--format", "json", "--out", zone.replace("/", "-")];
  const { stdout } = await run(process.execPath, args, { cwd: folder, env: { ...env, TZ: zone } });
  const { packages }: { packages: readonly BuiltPackage[] } = JSON.parse(stdout);
  return packages.map(({ sha256 }) => sha256);
}

function namesAndTimes(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
}
