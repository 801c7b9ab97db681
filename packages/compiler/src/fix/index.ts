import { type Edit, formatLock, Report } from "@coursewright/course";
import { examine } from "../build.ts";
import { LOCK } from "../parse/index.ts";
import type { Project } from "../project.ts";
import { applyEdits } from "./edits.ts";

/** One repair may uncover the next; no file of ours needed more than four rounds. */
const ROUNDS = 10;

/** The files that `check --fix` changes, by path, with their new text. */
export async function fix(project: Project): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    const report = new Report();
    const current = { ...project, texts: new Map([...project.texts, ...changed]) };
    const examined = await examine(current, {}, report);
    const repaired = repair(current, report.edits);
    for (const [path, text] of repaired) changed.set(path, text);
    if (repaired.size > 0) continue;
    // With an error left, something may be missing from the model, and would be retired for good.
    const lock = examined && !report.failed ? formatLock(examined.lock) : undefined;
    if (lock !== undefined && lock !== current.texts.get(LOCK)) changed.set(LOCK, lock);
    break;
  }
  return changed;
}

function repair(project: Project, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const repaired = new Map<string, string>();
  for (const [path, text] of project.texts) {
    const own = edits.filter((edit) => edit.place.file === path);
    if (own.length === 0) continue;
    const next = applyEdits(text, own);
    if (next !== text) repaired.set(path, next);
  }
  return repaired;
}
