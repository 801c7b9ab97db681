import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { ZipArchive } from "archiver";
import type { Package } from "./pack.ts";

/** A package on disk. */
export interface Written {
  readonly path: string;
  readonly sizeInBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Writes a package as a zip; a crash leaves the old file or the new one, never half of it. */
export async function writeZip(built: Package, folder: string): Promise<Written> {
  const content = await zip(built);
  const path = join(folder, built.name);
  writeWhole(path, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, sizeInBytes: content.length, sha256 };
}

/** Writes a file under a temporary name first. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

// The year in which zip files begin, a day later: no time zone turns it into the year before.
const DATE = new Date(Date.UTC(1980, 0, 2));
const PACKED = /\.(png|jpe?g|gif|webp|avif)$/;

/** The bytes of the zip: the same for the same package, whenever and wherever it is made. */
async function zip({ files }: Package): Promise<Buffer> {
  const archive = new ZipArchive({ zlib: { level: 9 } });
  const collected = buffer(archive.pipe(new PassThrough()));
  for (const { path, content } of files) {
    const store = PACKED.test(path);
    archive.append(Buffer.from(content), { name: path, date: DATE, mode: 0o644, store });
  }
  await archive.finalize();
  return collected;
}
