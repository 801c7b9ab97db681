import { type Course, type Locale, Report, type Step } from "@coursewright/course";
import { laidBeside } from "../i18n/beside.ts";
import type { Translation } from "../i18n/documents.ts";
import type { Documents } from "../parse/index.ts";
import type { CourseYaml } from "../schema/course.ts";
import type { CourseContext } from "./context.ts";
import { withSameRoleplays } from "./same-roleplays.ts";
import { cutScreens, type LessonDraft } from "./screens.ts";
import { courseSettings } from "./settings-of-course.ts";
import { assembleSteps } from "./steps.ts";
import { Words } from "./text.ts";
import { readWords } from "./words.ts";

/** What the source of a course gave. */
interface Source {
  readonly documents: Documents;
  readonly drafts: readonly LessonDraft[];
}

/** The parts of a course in one further language, equal in shape to the source's. */
interface Spoken {
  readonly locale: Locale;
  readonly steps: readonly Step[];
  readonly settings: CourseYaml | undefined;
  readonly words: Words;
}

/** Puts the course together once for each further language; what is wrong with a language file is reported. */
export function translationsIn(source: Source, context: CourseContext): readonly Spoken[] {
  return (source.documents.translations ?? []).map((translation) =>
    spokenIn(translation, source, context),
  );
}

function spokenIn(
  { locale, documents, files }: Translation,
  source: Source,
  context: CourseContext,
): Spoken {
  const report = new Report();
  const drafts = documents.lessons.map((document, at) =>
    named(cutScreens(document, report), source.drafts[at], locale),
  );
  const words = new Words(locale, readWords(documents, report));
  const anchors = context.anchors.spokenIn(drafts, source.drafts);
  const settings = documents.course ?? {};
  const { includes } = documents;
  const shelf = context.shelf.speaking(locale);
  const speech = { own: words, source: context.words };
  const parts = { report, words, speech, shelf, anchors, settings, includes };
  const own: CourseContext = { ...context, ...parts };
  const steps = assembleSteps(documents, drafts, own);
  // What is wrong with the source was reported there.
  context.report.take(report, files);
  return { locale, steps, settings: documents.course, words };
}

/** Screens bear the names of the source's, so that links and progress mean the same in every language. */
function named(draft: LessonDraft, source: LessonDraft | undefined, locale: Locale): LessonDraft {
  if (draft.document.adapted && draft.screens.length !== source?.screens.length)
    return { ...draft, language: locale };
  const screens = draft.screens.map((screen, at) => {
    const slug = source?.screens[at]?.slug ?? screen.slug;
    return { ...screen, slug };
  });
  return { ...draft, screens };
}

/** The steps of a course with the words of all its languages. */
export function besideEachOther(
  steps: readonly Step[],
  spoken: readonly Spoken[],
): readonly Step[] {
  return withSameRoleplays(
    spoken.reduce((all, { locale, steps: own }) => laidBeside(all, own, locale), steps),
  );
}

/** What `course.yaml` says, in all languages. */
export function settingsInAll(
  yaml: CourseYaml,
  spoken: readonly Spoken[],
  words: Words,
): Omit<Course, "steps" | "slots"> {
  return spoken.reduce(
    (all, { locale, settings, words: own }) =>
      settings ? laidBeside(all, courseSettings(settings, own), locale) : all,
    courseSettings(yaml, words),
  );
}
