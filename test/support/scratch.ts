import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Works in an empty folder, or in one with a copy of another's files, and leaves nothing behind. */
export async function inScratchFolder<T>(
  work: (folder: string) => Promise<T>,
  filledFrom?: string,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coursewright-"));
  try {
    if (filledFrom && existsSync(filledFrom)) cpSync(filledFrom, folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shared: string[] = [];

process.on("exit", () => {
  for (const folder of shared) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the run ends: for what several tests share. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "coursewright-"));
  shared.push(folder);
  return folder;
}
