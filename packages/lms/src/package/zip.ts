import { promisify } from "node:util";
import yauzl from "yauzl";

/** Files of a package by path, folders left out. */
export type Files = ReadonlyMap<string, Uint8Array>;

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** Reads a whole zip; refuses names that leave it and sizes that lie. */
export async function readZip(path: string): Promise<Files> {
  const zip = await openZip(path, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
  });
  const files = new Map<string, Uint8Array>();
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(files));
    zip.on("entry", (entry: yauzl.Entry) => {
      const kept = entry.fileName.endsWith("/") ? Promise.resolve() : keep(zip, entry, files);
      kept.then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

async function keep(zip: yauzl.ZipFile, entry: yauzl.Entry, files: Map<string, Uint8Array>) {
  if (files.has(entry.fileName)) throw new Error(`The zip holds ${entry.fileName} twice.`);
  files.set(entry.fileName, await contentOf(zip, entry));
}

function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}
