import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportSchemas } from "../packages/cli/src/formats/report-schema.ts";
import { schemas } from "../packages/compiler/src/schema/index.ts";

// Publishes the schemas of everything that authors write as YAML, a file each, named as in the starters, and below
// `reports` those of what `check` and `build` print as JSON.
const [folder = "dist/schemas"] = process.argv.slice(2);

publish(folder, schemas());
publish(join(folder, "reports"), reportSchemas());

function publish(into: string, all: Readonly<Record<string, object>>): void {
  mkdirSync(into, { recursive: true });
  for (const [name, schema] of Object.entries(all)) {
    const path = join(into, `${name}.json`);
    writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
    console.log(path);
  }
}
