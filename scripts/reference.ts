import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceCourse } from "./reference/course.ts";

// Writes courses/reference anew from what describes itself: docstrings, schemas and samples.
const root = resolve(fileURLToPath(import.meta.url), "../../courses/reference");
const lock = join(root, "ids.lock.json");
const files = await referenceCourse(existsSync(lock) ? readFileSync(lock, "utf8") : undefined);

rmSync(root, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`courses/reference: ${files.size} files`);
