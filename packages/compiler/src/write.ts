import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { ZipArchive } from "archiver";
import { onePage } from "./one-page.ts";
import type { Package } from "./package.ts";

/** A package on disk. */
export interface Written {
  readonly path: string;
  readonly sizeInBytes: number;
  /** Hexadecimal; of a folder that of all its files. */
  readonly sha256: string;
}

/** How a package is written: as the zip that LMSs take, as a folder, or as one page that needs no other file. */
export const FORMS = ["zip", "folder", "html"] as const;
export type Form = (typeof FORMS)[number];

/** Writes a package in one form, and beside it what is for those who read its reports. */
export async function write(built: Package, folder: string, form: Form): Promise<Written> {
  for (const { path, content } of built.beside) writeWhole(join(folder, path), content);
  switch (form) {
    case "zip":
      return writeZip(built, folder);
    case "folder":
      return writeFolder(built, folder);
    case "html":
      return writeFile(join(folder, `${stem(built)}.html`), Buffer.from(onePage(built)));
    default:
      return form satisfies never;
  }
}

/** Writes a package as a zip; a crash leaves the old file or the new one, never half of it. */
export async function writeZip(built: Package, folder: string): Promise<Written> {
  return writeFile(join(folder, built.name), await zip(built.files));
}

/** The files as they are, for a web server; files of an earlier build of the same package go. */
function writeFolder(built: Package, folder: string): Written {
  const path = join(folder, stem(built));
  // Files are called by what is in them, so that old ones would stay for ever.
  if (existsSync(join(path, "index.html"))) rmSync(path, { recursive: true });
  const digest = createHash("sha256");
  let sizeInBytes = 0;
  for (const file of built.files) {
    writeWhole(join(path, file.path), file.content);
    digest.update(file.path).update(file.content);
    sizeInBytes += file.content.length;
  }
  return { path, sizeInBytes, sha256: digest.digest("hex") };
}

function writeFile(path: string, content: Uint8Array): Written {
  writeWhole(path, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, sizeInBytes: content.length, sha256 };
}

function stem({ name }: Package): string {
  return name.replace(/\.zip$/, "");
}

/** Writes a file under a temporary name first. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  const draft = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Makes a folder and those above it, one by one: Node's own way spins for ever where nothing can be made, as in `/proc`. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (thrown) {
    // Another build may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw thrown;
  }
}

/**
 * The LMS for which the package of this name was made that lies in the folder: `null` for any, nothing where none lies
 * there or nobody knows.
 */
export function madeFor(built: Package, folder: string): string | null | undefined {
  try {
    const path = join(folder, `${stem(built)}-measures.json`);
    const { lms }: { lms?: unknown } = JSON.parse(readFileSync(path, "utf8"));
    return typeof lms === "string" || lms === null ? lms : undefined;
  } catch {
    // No file, or none of ours.
    return undefined;
  }
}

// The year in which zip files begin, a day later: no time zone turns it into the year before.
const DATE = new Date(Date.UTC(1980, 0, 2));
const PACKED = /\.(png|jpe?g|gif|webp|avif)$/;

/** The bytes of a zip: the same for the same files, whenever and wherever it is made. */
export async function zip(files: Package["files"]): Promise<Buffer> {
  const archive = new ZipArchive({ zlib: { level: 9 } });
  const collected = buffer(archive.pipe(new PassThrough()));
  for (const { path, content } of [...files].sort(manifestFirst)) {
    const store = PACKED.test(path);
    archive.append(Buffer.from(content), { name: path, date: DATE, mode: 0o644, store });
  }
  await archive.finalize();
  return collected;
}

const MANIFEST = /^(imsmanifest|cmi5|tincan)\.xml$/;

/** Importers that read no further than they must find it at once; the rest keeps its order. */
function manifestFirst(one: { path: string }, other: { path: string }): number {
  return Number(MANIFEST.test(other.path)) - Number(MANIFEST.test(one.path));
}
