import { promisify } from "node:util";
import yauzl from "yauzl";

const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/** How many files the directory of a zip lists. */
export async function entryCount(content: Buffer): Promise<number> {
  const zip = await open(content, { lazyEntries: true });
  return zip.entryCount;
}
