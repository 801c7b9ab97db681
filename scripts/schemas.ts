import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemas } from "../packages/compiler/src/schema/index.ts";

// Publishes the schemas of everything that authors write as YAML, a file each, named as in the starters.
const [folder = "dist/schemas"] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas())) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(path);
}
