import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { type CoursePackage, openPackage } from "@coursewright/lms";
import { ZipArchive } from "archiver";

/** Zips a folder and opens the zip, as an LMS does with an upload. */
export async function openFolder(folder: string): Promise<CoursePackage> {
  const temporary = await mkdtemp(join(tmpdir(), "coursewright-lms-"));
  const zip = join(temporary, "package.zip");
  await writeFile(zip, await zipped(folder));
  try {
    return await openPackage(zip);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function zipped(folder: string): Promise<Buffer> {
  const archive = new ZipArchive();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) archive.append(await readFile(path), { name: relative(folder, path) });
  }
  const [bytes] = await Promise.all([buffer(archive), archive.finalize()]);
  return bytes;
}
