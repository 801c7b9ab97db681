import { spawnSync } from "node:child_process";

// Everything that must hold before a commit, the quickest first. Stops at the first thing that does not.
const steps: readonly (readonly [string, string])[] = [
  ["format and lint", "biome check --error-on-warnings ."],
  ["types", "tsx scripts/types.ts"],
  ["dead code", "knip"],
  ["sizes", "tsx scripts/size.ts"],
  ["tests", "mocha --config test/.mocharc.json"],
];

for (const [name, command] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
