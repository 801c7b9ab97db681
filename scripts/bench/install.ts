import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const cli = resolve(fileURLToPath(import.meta.url), "../../../packages/cli");

/** Packs the command and installs it into a folder, as its users do; the path of its entry. */
export function installCommand(folder: string): string {
  run("npx", ["--yes", "pnpm@12.20.0", "pack", "--pack-destination", folder], cli);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), "{}");
  run("npm", ["install", "--no-audit", "--no-fund", join(folder, tarball)], folder);
  return join(folder, "node_modules/coursewright/dist/main.mjs");
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
}
