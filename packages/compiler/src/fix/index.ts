import { type Edit, formatLock, Report } from "@coursewright/course";
import { examine } from "../build.ts";
import { LOCK } from "../parse/index.ts";
import type { Project } from "../project.ts";
import { applyEdits } from "./edits.ts";

/** One repair may uncover the next; no file of ours needed more than four rounds. */
const ROUNDS = 10;

type Texts = ReadonlyMap<string, string>;

/** The files that `check --fix` changes, by path, with their new text. */
export async function fix(project: Project): Promise<Texts> {
  let changed: Texts = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const current = withTexts(project, changed);
    const { repaired, lock } = await repair(current);
    changed = new Map([...changed, ...repaired]);
    if (repaired.size > 0) continue;
    return lock === undefined ? changed : new Map([...changed, [LOCK, lock]]);
  }
  return changed;
}

function withTexts(project: Project, changed: Texts): Project {
  return { ...project, texts: new Map([...project.texts, ...changed]) };
}

/** One round: the files with all edits of one report, and the lock file if it should change. */
async function repair(project: Project): Promise<{ repaired: Texts; lock: string | undefined }> {
  const report = new Report();
  const examined = await examine(project, {}, report);
  const repaired = repairedFiles(project, report.edits);
  // With an error left, something may be missing from the model, and would be retired for good.
  const lock = examined && !report.failed ? formatLock(examined.lock) : undefined;
  return { repaired, lock: lock === project.texts.get(LOCK) ? undefined : lock };
}

function repairedFiles(project: Project, edits: readonly Edit[]): Texts {
  const repaired = new Map<string, string>();
  for (const [path, text] of project.texts) {
    const own = edits.filter((edit) => edit.place.file === path);
    if (own.length === 0) continue;
    const next = applyEdits(text, own);
    if (next !== text) repaired.set(path, next);
  }
  return repaired;
}
