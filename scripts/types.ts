import { spawnSync } from "node:child_process";

// One world a project: browser code has no Node, Node code no DOM.
const projects = [
  "packages/course",
  "packages/targets",
  "packages/targets/tsconfig.browser.json",
  "packages/player",
  "packages/compiler",
  "packages/lms",
  "packages/cli",
  "test",
];

const failed = projects.filter((project) => {
  const { status } = spawnSync("node_modules/.bin/tsc", ["-p", project], { stdio: "inherit" });
  return status !== 0;
});
if (failed.length > 0) process.exit(1);
