import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type SchemaSet, schemaFolder } from "../packages/compiler/src/installation.ts";
import { RUN } from "../packages/compiler/src/render/features.ts";
import { KIND_NAMES } from "../packages/course/src/index.ts";
import { targets } from "../packages/targets/src/index.ts";
import { bundleBrowserParts } from "./prepack/browser.ts";
import { bundleCommand } from "./prepack/command.ts";
import { notices } from "./prepack/notices.ts";

// Makes of packages/cli what users install: plain JavaScript, and beside it what the clone takes from
// its other packages and from npm.
const root = resolve(fileURLToPath(import.meta.url), "../..");
const cli = join(root, "packages/cli");

for (const folder of ["dist", "browser", "schemas", "starters"]) {
  rmSync(join(cli, folder), { recursive: true, force: true });
}
const metafile = await bundleCommand(root, join(cli, "dist"));
await bundleBrowserParts(join(root, "packages"), join(cli, "browser"), {
  kinds: KIND_NAMES,
  features: RUN,
  // A copy beside SCORM stands with the trackers, but is none of a target's own.
  trackers: [...new Set([...Object.values(targets).map((target) => target.tracker), "copy"])],
});
for (const set of schemaSets()) {
  mkdirSync(join(cli, "schemas"), { recursive: true });
  cpSync(schemaFolder(set), join(cli, "schemas", set), { recursive: true });
}
cpSync(join(root, "templates/starters"), join(cli, "starters"), { recursive: true });
writeFileSync(join(cli, "NOTICES.txt"), notices(metafile, root));

function schemaSets(): readonly SchemaSet[] {
  return Object.values(targets).flatMap((target) => target.schemas ?? []);
}
