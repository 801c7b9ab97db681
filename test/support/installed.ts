import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { scratchFolder } from "./scratch.ts";

const cli = resolve(fileURLToPath(import.meta.url), "../../../packages/cli");

/** The command as its users have it, in an empty folder outside the clone. */
export interface Installed {
  readonly folder: string;
  /** Runs the command in that folder. */
  run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string };
}

let installed: Installed | undefined;

/** Packs and installs the command, once a test run. */
export function installedCommand(): Installed {
  installed ??= install();
  return installed;
}

function install(): Installed {
  const folder = scratchFolder();
  execute("npx", ["--yes", "pnpm@12.20.0", "pack", "--pack-destination", folder], cli);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), "{}");
  execute("npm", ["install", "--no-audit", "--no-fund", `./${tarball}`], folder);
  const command = join(folder, "node_modules/.bin/coursewright");
  return {
    folder,
    run(...args) {
      const env = { PATH: process.env.PATH ?? "", HOME: folder };
      return spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
    },
  };
}

function execute(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
}
