import yauzl from "yauzl";

// A document of words alone is far smaller; what says it is bigger would fill the memory.
const LARGEST_IN_BYTES = 64 * 1024 * 1024;

/** One file of a zip as bytes; nothing if the zip has no such file or is none. */
export async function fileInZip(bytes: Uint8Array, path: string): Promise<Uint8Array | undefined> {
  try {
    return await find(bytes, path);
  } catch {
    // A zip that lies about its files is no document.
    return undefined;
  }
}

function find(bytes: Uint8Array, path: string): Promise<Uint8Array | undefined> {
  const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), options, (error, zip) => {
      if (error) return reject(error);
      zip.on("error", reject);
      zip.on("end", () => resolve(undefined));
      zip.on("entry", (entry: yauzl.Entry) => {
        if (entry.fileName !== path) return zip.readEntry();
        if (entry.uncompressedSize > LARGEST_IN_BYTES) return resolve(undefined);
        contentOf(zip, entry).then(resolve, reject);
      });
      zip.readEntry();
    });
  });
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
