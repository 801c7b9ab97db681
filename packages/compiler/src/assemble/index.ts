import {
  type Course,
  EMPTY_LOCK,
  type Lock,
  parseLock,
  type Report,
  startOf,
} from "@coursewright/course";
import { type Documents, LOCK } from "../parse/index.ts";
import type { Project } from "../project.ts";
import type { CourseYaml } from "../schema/course.ts";
import { Anchors } from "./anchors.ts";
import type { CourseContext } from "./context.ts";
import { giveIds } from "./give-ids.ts";
import { reportContradictions } from "./lesson.ts";
import { namePhrases } from "./name-phrases.ts";
import { loadSanitiser } from "./sanitise.ts";
import { fillScalesAgain } from "./scale-again.ts";
import { cutScreens } from "./screens.ts";
import { checkAudience, courseSettings, reportNotYet } from "./settings-of-course.ts";
import { type Identified, settleIds } from "./settle-ids.ts";
import { type PackageFile, Shelf } from "./shelf.ts";
import { assembleSteps } from "./steps.ts";
import { Words } from "./text.ts";
import { readWords } from "./words.ts";

/** A course and what goes with it into a package. */
export interface Assembled {
  readonly course: Course;
  readonly assets: readonly PackageFile[];
  /** What `ids.lock.json` should say. */
  readonly lock: Lock;
}

/** Puts the documents of a course together; nothing when `course.yaml` could not be understood. */
export async function assemble(
  documents: Documents,
  project: Project,
  report: Report,
): Promise<Assembled | undefined> {
  const drafts = documents.lessons.map((document) => cutScreens(document, report));
  const shelf = new Shelf(project);
  const context: CourseContext = {
    report,
    words: new Words(documents.course?.languages[0] ?? "en", readWords(documents, report)),
    shelf,
    anchors: new Anchors(drafts),
    sanitise: await sanitiserFor(documents),
    settings: documents.course ?? {},
    includes: documents.includes,
  };
  const steps = assembleSteps(documents, drafts, context);
  for (const draft of drafts) reportContradictions(draft, context);
  const whole = fillScalesAgain(steps, report);
  const named = namePhrases(giveIds(whole, documents, report));
  if (!documents.course) return undefined;
  reportNotYet(documents.course, documents.courseYaml, report);
  checkAudience(documents.course, documents.courseYaml, report);
  const lock = project.unreadable?.has(LOCK) ? undefined : readLock(documents.lock, report);
  const settled = settleIds(named, drafts, lock ?? EMPTY_LOCK);
  if (settled.changed && lock) report.add("ids/not-saved", startOf("course.yaml"), {});
  const course = courseOf(documents.course, settled, context.words);
  return { course, assets: shelf.files, lock: settled.lock };
}

function courseOf(yaml: CourseYaml, settled: Identified, words: Words): Course {
  return {
    ...courseSettings(yaml, words),
    steps: settled.steps,
    slots: settled.slots,
  };
}

async function sanitiserFor({
  lessons,
  roleplays,
  includes,
}: Documents): Promise<(markup: string) => string> {
  const raw = [...lessons, ...roleplays, ...includes.snippets.values()].some(({ text }) =>
    text.lines.some((line) => /<[a-zA-Z/!?]/.test(line)),
  );
  if (raw) return loadSanitiser();
  return () => {
    throw new Error("Raw HTML where there was none");
  };
}

/** Nothing when it could not be read, which is reported. */
function readLock(text: string | undefined, report: Report): Lock | undefined {
  if (text === undefined) return EMPTY_LOCK;
  const reading = parseLock(text);
  if (reading.kind === "read") return reading.lock;
  const { line, words } = reading;
  const place = { ...startOf(LOCK), line, endLine: line, endColumn: words.length + 1 };
  report.add("ids/unreadable", place, { line });
  return undefined;
}
