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
import { Anchors } from "./anchors.ts";
import type { CourseContext, Way } from "./context.ts";
import { giveIds } from "./give-ids.ts";
import { reportContradictions } from "./lesson.ts";
import { namePhrases } from "./name-phrases.ts";
import { loadSanitiser } from "./sanitise.ts";
import { fillScalesAgain } from "./scale-again.ts";
import { cutScreens } from "./screens.ts";
import { checkAudience, reportNotYet } from "./settings-of-course.ts";
import { settleIds } from "./settle-ids.ts";
import { type PackageFile, Shelf } from "./shelf.ts";
import { besideEachOther, settingsInAll, translationsIn } from "./spoken.ts";
import { assembleSteps, roleplayAnchors } from "./steps.ts";
import { Words } from "./text.ts";
import { readWords } from "./words.ts";

/** A course and what goes with it into a package. */
export interface Assembled {
  readonly course: Course;
  readonly assets: readonly PackageFile[];
  /** Links to steps, in every language. */
  readonly ways: readonly Way[];
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
    anchors: new Anchors(drafts, roleplayAnchors(documents)),
    ways: [],
    sanitise: await sanitiserFor(documents),
    settings: documents.course ?? {},
    includes: documents.includes,
  };
  const source = { documents, drafts, steps: assembleSteps(documents, drafts, context) };
  const spoken = translationsIn(source, context);
  const steps = besideEachOther(source.steps, spoken);
  for (const draft of drafts) reportContradictions(draft, context);
  const whole = fillScalesAgain(steps, report);
  const named = namePhrases(giveIds(whole, documents, report));
  if (!documents.course) return undefined;
  reportNotYet(documents.course, documents.courseYaml, report);
  checkAudience(documents.course, documents.courseYaml, report);
  const lock = project.unreadable?.has(LOCK) ? undefined : readLock(documents.lock, report);
  const settled = settleIds(named, drafts, lock ?? EMPTY_LOCK);
  if (settled.changed && lock) report.add("ids/not-saved", startOf("course.yaml"), {});
  const course = {
    ...settingsInAll(documents.course, spoken, context.words),
    steps: settled.steps,
    slots: settled.slots,
  };
  return { course, assets: shelf.files, ways: context.ways, lock: settled.lock };
}

async function sanitiserFor(documents: Documents): Promise<(markup: string) => string> {
  const languages = documents.translations?.map((translation) => translation.documents) ?? [];
  const raw = [documents, ...languages].some(({ lessons, roleplays, includes }) =>
    [...lessons, ...roleplays, ...includes.snippets.values()].some(({ text }) =>
      text.lines.some((line) => /<[a-zA-Z/!?]/.test(line)),
    ),
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
