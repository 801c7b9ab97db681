import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { starterFolder } from "./installation.ts";

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
