import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { PackageFile } from "./assemble/shelf.ts";
import { type SchemaSet, schemaFolder, starterFolder } from "./installation.ts";
import type { Asset, Project } from "./project.ts";

/** Files that Coursewright itself reads; everything else is only carried along. */
const TEXTS =
  /^(course(\.[^/]+)?\.yaml|ids\.lock\.json|words[^/]*\.yaml|(lessons|roleplays|snippets|guides|i18n|kpis|pilots|themes)\/.*\.(md|ya?ml|json))$/;
const COURSE = "course.yaml";
const SKIPPED = new Set(["node_modules", "dist"]);

/** Reads a course folder; nothing when it holds no `course.yaml`. */
export function readProject(root: string): Project | undefined {
  return projectFrom(
    root,
    filesIn(root).map((path) => assetAt(root, path)),
  );
}

/** A course of these files; nothing when `course.yaml` is not among them. */
export function projectFrom(root: string, files: readonly Asset[]): Project | undefined {
  const project = sorted(root, files);
  const isCourse = project.texts.has(COURSE) || project.unreadable.has(COURSE);
  return isCourse ? project : undefined;
}

/** The course that a Markdown file lies in, or a project of this file alone; and the file's path in it. */
export function readProjectAround(path: string): { project: Project; file: string } {
  const whole = resolve(path);
  const root = courseAbove(dirname(whole)) ?? folderAlone(whole);
  const file = relative(root, whole).split(sep).join("/");
  const project = readProject(root) ?? sorted(root, [assetAt(root, file), ...mediaIn(root)]);
  if (project.texts.has(file) || project.unreadable?.has(file)) return { project, file };
  const text = decoded(readFileSync(whole));
  const { texts, unreadable = new Set<string>() } = project;
  const known = text === undefined ? texts : new Map([...texts, [file, text]]);
  const unknown = text === undefined ? new Set([...unreadable, file]) : unreadable;
  return { project: { ...project, texts: known, unreadable: unknown }, file };
}

function courseAbove(folder: string): string | undefined {
  if (existsSync(join(folder, COURSE))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : courseAbove(above);
}

/** Where the paths of a file without a course start. */
function folderAlone(path: string): string {
  const folder = dirname(path);
  return basename(folder) === "roleplays" ? dirname(folder) : folder;
}

function mediaIn(root: string): readonly Asset[] {
  const folder = join(root, "media");
  if (kindOf(folder) !== "folder") return [];
  return filesIn(folder).map((path) => assetAt(root, `media/${path}`));
}

/** Files by what they are for. */
function sorted(root: string, files: readonly Asset[]) {
  const texts = new Map<string, string>();
  const unreadable = new Set<string>();
  const assets = new Map<string, Asset>();
  for (const file of files) {
    if (!TEXTS.test(file.path)) {
      assets.set(file.path, file);
      continue;
    }
    const text = decoded(file.content());
    if (text === undefined) unreadable.add(file.path);
    else texts.set(file.path, text);
  }
  return { root, texts, unreadable, assets };
}

/** Keeps a byte order mark, so that a repair leaves it where it was; nothing for what is not UTF-8. */
function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    // The only way in which a decoder says so. Read with replacement characters, `check --fix` would write those.
    return undefined;
  }
}

/** Paths of the files below a folder, sorted; symbolic links are followed. */
function filesIn(root: string): readonly string[] {
  return [...walk(root, "", [])].sort();
}

function* walk(root: string, folder: string, above: readonly string[]): Generator<string> {
  const real = realpathSync(join(root, folder));
  // A link to a folder that it lies in would never end.
  if (above.includes(real)) return;
  for (const name of readdirSync(real).filter(isShown)) {
    const path = folder === "" ? name : `${folder}/${name}`;
    const kind = kindOf(join(root, path));
    if (kind === "file") yield path;
    if (kind === "folder") yield* walk(root, path, [...above, real]);
  }
}

function isShown(name: string): boolean {
  return !name.startsWith(".") && !SKIPPED.has(name);
}

function kindOf(path: string): "file" | "folder" | "other" {
  try {
    const found = statSync(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    // A link that leads nowhere, or to itself.
    return "other";
  }
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
  return filesIn(folder).map((path) => ({
    path: nameOf(path),
    content: filled(readFileSync(join(folder, path), "utf8"), words),
  }));
}

// npm leaves files that begin with a dot out of a package, so that starters write `_` for it.
function nameOf(path: string): string {
  return path.replace(/(^|\/)_/g, "$1.");
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\[\[(\w+)\]\]/g, (all, name: string) => words[name] ?? all);
}
