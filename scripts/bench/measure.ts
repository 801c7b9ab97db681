import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What one build took, children included. */
export interface Measured {
  readonly lessons: number;
  readonly wallSeconds: number;
  /** User time of the command and of esbuild, which it starts. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly zipKilobytes: number;
  readonly files: number;
  readonly worstCaseState: number;
}

// Starts the command as the only child of a process that then reads what its children used.
const PROBE = `
const { spawnSync } = require("node:child_process");
const started = process.hrtime.bigint();
const before = process.cpuUsage();
const result = spawnSync("/usr/bin/env", ["bash", "-c", 'TIMEFORMAT="%U"; time "$@"', "time", ...process.argv.slice(1)], { encoding: "utf8" });
const wall = Number(process.hrtime.bigint() - started) / 1e9;
console.log(JSON.stringify({ wall, stdout: result.stdout, cpu: result.stderr.trim().split("\\n").at(-1) }));
`;

export function measureBuild(command: string, course: string, out: string): Measured {
  const peak = join(out, "peak.mjs");
  const build = ["node", "--import", `file://${writePeakProbe(peak)}`, command, "build", course];
  const args = [...build, "--out", join(out, "dist"), "--format", "json"];
  const output = execFileSync("node", ["-e", PROBE, ...args], { encoding: "utf8" });
  const { wall, stdout, cpu } = JSON.parse(output);
  const [json, memory] = String(stdout).split("\u0000peak ");
  const { packages, diagnostics } = JSON.parse(json ?? "");
  const [made] = packages;
  if (!made) throw new Error(`nothing was built: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  return {
    lessons: made.questions / 3,
    wallSeconds: rounded(wall),
    cpuSeconds: rounded(Number(cpu)),
    peakMegabytes: Math.round(Number(memory) / 1024),
    zipKilobytes: rounded(made.bytes / 1000),
    files: made.files,
    worstCaseState: made.worstCaseState,
  };
}

function writePeakProbe(path: string): string {
  const probe = `process.on("exit", () => process.stdout.write("\\u0000peak " + process.resourceUsage().maxRSS));`;
  execFileSync("node", [
    "-e",
    `require("fs").writeFileSync(process.argv[1], process.argv[2])`,
    path,
    probe,
  ]);
  return path;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
