import { type Course, type Locale, roleplaysOf, type Step } from "@coursewright/course";
import { inOneLanguage } from "./in-one-language.ts";
import { stepCourse } from "./step-course.ts";
import type { Wanted } from "./wanted.ts";

/** One zip: what it holds, and what the LMS opens in it. */
export interface Delivery {
  /** The whole course, or a step as a course of its own. */
  readonly course: Course;
  /** The step that it holds alone. */
  readonly step?: string;
  /** The language that it is in alone. */
  readonly language?: Locale;
  readonly entries: readonly Entry[];
}

/** A page of a package that the LMS opens: everything, or one step. */
export interface Entry {
  readonly course: Course;
  readonly page: string;
  readonly step?: Step;
}

/** The zips of a course for one target. */
export function deliveriesOf(written: Course, wanted: Wanted): readonly Delivery[] {
  const course = judgedFor(written, wanted);
  if (wanted.languages === "one-zip") return zipsOf(course, wanted);
  const { language: only } = wanted;
  const languages = course.languages.filter((language) => language === (only ?? language));
  return languages.flatMap((language) =>
    zipsOf(inOneLanguage(course, language), wanted).map((zip) => ({ ...zip, language })),
  );
}

function zipsOf(course: Course, wanted: Wanted): readonly Delivery[] {
  const { packaging } = wanted;
  return [
    ...(packaging === "lesson" ? [] : [{ course, entries: entriesOf(course, wanted) }]),
    ...(packaging === "course" ? [] : course.steps.filter(standsAlone).map(alone(course))),
  ];
}

/** What is told of a run below the pass mark is the LMS's choice before it is the course's. */
function judgedFor(course: Course, { lms }: Wanted): Course {
  const { onFail } = lms ?? {};
  return onFail ? { ...course, grading: { ...course.grading, onFail } } : course;
}

function entriesOf(course: Course, { scos }: Wanted): readonly Entry[] {
  if (scos === "one") return [{ course, page: "index.html" }];
  // At the root, so that what they share has the same address for all of them.
  return course.steps.map((step) => ({
    course: stepCourse(course, step),
    page: `${step.id}.html`,
    step,
  }));
}

/** Whether the LMS opens each step, even if there is but one. */
export function isPerStep({ entries }: Pick<Delivery, "entries">): boolean {
  return entries.some(({ step }) => step !== undefined);
}

/** Something to do away from the screen is no lesson. */
function standsAlone(step: Step): boolean {
  return step.kind === "lesson" || roleplaysOf(step).length > 0;
}

function alone(course: Course): (step: Step) => Delivery {
  return (step) => {
    const own = stepCourse(course, step);
    return { course: own, step: step.id, entries: [{ course: own, page: "index.html" }] };
  };
}
