import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CoursePackage, packageOf, type Standard } from "@coursewright/lms";

/** A course that says nothing to its LMS by itself: the test speaks, from inside its frame. */
export function silentCourse(standard: Standard): CoursePackage {
  const folder = new URL(`../samples/lms/${standard}-good-session/package`, import.meta.url);
  const path = fileURLToPath(folder);
  const files = readdirSync(path).map((name) => [name, readFileSync(join(path, name))] as const);
  return packageOf(new Map<string, Uint8Array>([...files, ["calls.js", new Uint8Array()]]));
}
