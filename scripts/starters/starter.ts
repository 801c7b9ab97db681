import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(FOLDER, "../..");

/** Files of a starter by where they go in the repository. */
export type Plan = Readonly<Record<string, string>>;

/** Writes the files of a starter, with `[[name]]` replaced by the words given; none that exists is touched. */
export function writeStarter(plan: Plan, words: Readonly<Record<string, string>>): void {
  const taken = Object.keys(plan).filter((path) => existsSync(join(ROOT, path)));
  if (taken.length > 0) throw new Error(`There is ${taken.join(", ")} already.`);
  for (const [path, starter] of Object.entries(plan)) {
    const text = readFileSync(join(FOLDER, starter), "utf8");
    const filled = text.replace(/\[\[(\w+)\]\]/g, (all, word: string) => words[word] ?? all);
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), filled);
    console.log(`wrote ${path}`);
  }
}

/** A place in a file of ours, and what is put into it. */
export type Insertion = readonly [after: RegExp, text: string];

/** Adds lines to a register: each where its pattern ends. */
export function register(path: string, insertions: readonly Insertion[]): void {
  const file = join(ROOT, path);
  let text = readFileSync(file, "utf8");
  for (const [after, inserted] of insertions) {
    const found = after.exec(text);
    if (!found) throw new Error(`${path} has no place for "${inserted}" any more`);
    const end = found.index + found[0].length;
    text = `${text.slice(0, end)}${inserted}${text.slice(end)}`;
  }
  writeFileSync(file, text);
  console.log(`registered in ${path}`);
}
