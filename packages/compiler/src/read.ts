import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { PackageFile } from "./assemble/shelf.ts";
import { type SchemaSet, schemaFolder, starterFolder } from "./installation.ts";
import type { Asset, Project } from "./project.ts";

const TEXTS = /\.(md|ya?ml|json)$/;
const SKIPPED = new Set(["node_modules", "dist"]);

/** Reads a course folder; nothing when it holds no `course.yaml`. */
export function readProject(root: string): Project | undefined {
  const texts = new Map<string, string>();
  const assets = new Map<string, Asset>();
  for (const path of filesIn(root)) {
    if (TEXTS.test(path)) texts.set(path, readFileSync(join(root, path), "utf8"));
    else assets.set(path, assetAt(root, path));
  }
  return texts.has("course.yaml") ? { root, texts, assets } : undefined;
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => !path.split("/").some((part) => part.startsWith(".") || SKIPPED.has(part)))
    .sort();
}

function assetAt(root: string, path: string): Asset {
  const file = join(root, path);
  return { path, sizeInBytes: statSync(file).size, content: () => readFileSync(file) };
}

const schemas = new Map<SchemaSet, readonly PackageFile[]>();

/** The schema files that a standard wants beside its manifest; read once a run. */
export function schemaFiles(set: SchemaSet): readonly PackageFile[] {
  const known = schemas.get(set) ?? readSchemas(set);
  schemas.set(set, known);
  return known;
}

function readSchemas(set: SchemaSet): readonly PackageFile[] {
  const folder = schemaFolder(set);
  return readdirSync(folder)
    .filter((name) => /\.(xsd|dtd)$/.test(name))
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

/** A file of a new course. */
export interface StarterFile {
  readonly path: string;
  readonly content: string;
}

/** The files of a starter, with `[[name]]` replaced by the words given. */
export function starterFiles(
  starter: string,
  words: Readonly<Record<string, string>>,
): readonly StarterFile[] {
  const folder = join(starterFolder(), starter);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: nameOf(file.slice(folder.length + 1)),
      content: filled(readFileSync(file, "utf8"), words),
    }));
}

// npm leaves files that begin with a dot out of a package, so that starters write `_` for it.
function nameOf(path: string): string {
  return path
    .split(sep)
    .join("/")
    .replace(/(^|\/)_/g, "$1.");
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\[\[(\w+)\]\]/g, (all, name: string) => words[name] ?? all);
}
