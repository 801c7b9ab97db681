import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { TARGET_NAMES } from "../packages/targets/src/index.ts";

// Compiles every course of the clone for every target into dist/, as `npm run demo` promises.
const root = resolve(fileURLToPath(import.meta.url), "../..");
const courses = readdirSync(join(root, "courses")).filter((name) =>
  existsSync(join(root, "courses", name, "course.yaml")),
);
const targets = TARGET_NAMES.flatMap((name) => ["--target", name]);
const command = join(root, "packages/cli/bin/coursewright.mjs");
const rows = courses.flatMap((name) => build(name));

console.log(`\n${rows.length} packages from ${courses.length} courses:\n`);
console.table(rows);
console.log("Import a scorm zip into your LMS, or unpack a web zip and open its index.html.");

interface Row {
  readonly file: string;
  readonly size: string;
  readonly questions: number;
  readonly "worst-case state": string;
}

function build(name: string): readonly Row[] {
  const options = ["--out", "dist", "--format", "json"];
  const output = execFileSync(
    "node",
    [command, "build", `courses/${name}`, ...targets, ...options],
    {
      cwd: root,
      env: { ...process.env, INIT_CWD: root },
      encoding: "utf8",
    },
  );
  const built: readonly Built[] = JSON.parse(output).packages;
  return built.map((entry) => ({
    file: entry.file,
    size: `${(entry.bytes / 1000).toFixed(1)} kB`,
    questions: entry.questions,
    "worst-case state": `${entry.worstCaseState} characters`,
  }));
}

interface Built {
  readonly file: string;
  readonly bytes: number;
  readonly questions: number;
  readonly worstCaseState: number;
}
