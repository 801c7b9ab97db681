import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { parse } from "yaml";

const SAMPLES = fileURLToPath(new URL("../samples", import.meta.url));

/** A folder whose name is a claim, with input and expected output as files. */
export interface Sample {
  /** Path below its suite, such as `single/no-tick`. */
  readonly name: string;
  readonly folder: string;
}

/** The samples of a suite: the folders that hold `mark`, a file or a folder; `FILTER=…` keeps those whose path has the word. */
export function samplesOf(suite: string, mark: string): readonly Sample[] {
  const root = join(SAMPLES, suite);
  const wanted = process.env.FILTER ?? "";
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === mark)
    .map((entry) => ({ name: slashes(relative(root, entry.parentPath)), folder: entry.parentPath }))
    .filter(({ name }) => `${suite}/${name}`.includes(wanted))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of a folder by their path in it; none if there is no such folder. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [slashes(relative(folder, path)), readFileSync(path)]));
}

/** The output is what the file says; `UPDATE=1` writes the file instead. */
export function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE) write(path, actual);
  expect(actual).to.equal(existsSync(path) ? readFileSync(path, "utf8") : "");
}

/** The same for all files of a folder, which `UPDATE=1` writes anew. */
export function expectFolder(folder: string, actual: ReadonlyMap<string, string>): void {
  if (process.env.UPDATE) {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of actual) write(join(folder, path), text);
  }
  const expected = [...filesIn(folder)].map(([path, bytes]) => [path, bytes.toString("utf8")]);
  expect(Object.fromEntries(actual)).to.deep.equal(Object.fromEntries(expected));
}

type Piece = string | { readonly repeat: string; readonly times: number };

/** Files of thousands of lines, which `made.yaml` describes instead of holding them; none for most samples. */
export function madeFiles(folder: string): ReadonlyMap<string, Buffer> {
  const path = join(folder, "made.yaml");
  if (!existsSync(path)) return new Map();
  const made: Record<string, readonly Piece[]> = parse(readFileSync(path, "utf8"));
  return new Map(
    Object.entries(made).map(([name, pieces]) => [name, Buffer.from(pieces.map(textOf).join(""))]),
  );
}

/** Each repetition has its number where `{n}` stands. */
function textOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  const times = Array.from({ length: piece.times }, (_, n) => String(n));
  return times.map((n) => piece.repeat.replaceAll("{n}", n)).join("");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}
