import type { Course, Locale, Step, Text } from "@coursewright/course";
import { type Contents, irisOf, type Launchable, type Words } from "@coursewright/targets";
import { type Entry, isPerStep } from "./deliveries.ts";
import type { Making } from "./make.ts";
import type { PageFiles } from "./pack.ts";
import { shareOf } from "./step-course.ts";

/** What the target describes to the LMS. */
export function contentsOf(
  making: Making,
  { pages, shared }: { readonly pages: readonly PageFiles[]; readonly shared: readonly string[] },
): Contents {
  const { course } = making.delivery;
  return {
    // Packages of two roles in one LMS are two courses.
    courseId: making.role ? `${course.id}.${making.role}` : course.id,
    version: course.version,
    title: forRole(wordsIn(course.title, course.languages), making),
    ...(course.summary && { summary: wordsIn(course.summary, course.languages) }),
    iri: iriOf(making, making.delivery.step),
    scos: isPerStep(making.delivery) ? "per-step" : "one",
    launches: pages.map((page) => launchable(page, making)),
    files: [...shared].sort(),
    manifest: making.wanted.lms?.manifest ?? {},
  };
}

function launchable({ entry, page, outlined, texts }: PageFiles, making: Making): Launchable {
  const { course, step } = entry;
  const { pass } = course.grading;
  const alone = step ?? (making.delivery.step === undefined ? undefined : course.steps[0]);
  const { languages } = course;
  return {
    id: step?.id ?? course.id,
    ...(alone && { kind: alone.kind }),
    title: wordsIn(course.title, languages),
    ...(course.summary && { summary: wordsIn(course.summary, languages) }),
    iri: iriOf(making, step?.id ?? making.delivery.step),
    page: page.path,
    files: [outlined, ...texts].map(({ path }) => path),
    ...(pass !== undefined && { pass }),
    weight: weightOf(entry, making),
    objectives: course.steps.flatMap((each) => objectivesOf(each, languages, making)),
  };
}

function weightOf({ step }: Entry, { course }: Making): number {
  return step ? shareOf(course, step) : 1;
}

function objectivesOf(
  step: Step,
  languages: readonly Locale[],
  { course }: Making,
): Launchable["objectives"] {
  const { objective } = irisOf(course.id, course.xapi.base);
  return step.objectives.map(({ id, behaviour }) => ({
    iri: objective(step.id, id),
    words: wordsIn(behaviour, languages),
  }));
}

/** The address that names the course, or one step of it. */
function iriOf({ course }: { readonly course: Course }, stepId: string | undefined): string {
  const iris = irisOf(course.id, course.xapi.base);
  if (stepId === undefined) return iris.course;
  const step = course.steps.find(({ id }) => id === stepId);
  return step?.kind === "roleplay" ? iris.roleplay(stepId) : iris.lesson(stepId);
}

/** An administrator has the packages of several roles side by side. */
function forRole(words: Words, { course, role }: Making): Words {
  const name = course.audience?.roles.find(({ id }) => id === role)?.name.text;
  if (!name) return words;
  return Object.fromEntries(
    Object.entries(words).map(([locale, title]) => [locale, `${title} (${name[locale] ?? role})`]),
  );
}

/** The words of each language, the source language first. */
function wordsIn({ text }: Text, languages: readonly Locale[]): Words {
  const [source = ""] = Object.values(text);
  return Object.fromEntries(languages.map((locale) => [locale, text[locale] ?? source]));
}
