import {
  type Course,
  type Place,
  questions,
  questionsOf,
  type Report,
  type Step,
} from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { suggest } from "../parse/suggest.ts";

/** Whether each lesson that may be left out names an earlier step that shows what is known. */
export function checkSkips({ steps }: Course, { lessons }: Documents, report: Report): void {
  for (const lesson of steps) {
    const yaml = lessons.find(({ id }) => id === lesson.id)?.yaml;
    if (lesson.skip && yaml) {
      const place = yaml.placeOf(["skip", "after"]);
      checkSkip({ step: lesson.skip.after, place }, { lesson, steps }, report);
    }
  }
}

function checkSkip(
  { step, place }: { readonly step: string; readonly place: Place },
  { lesson, steps }: { readonly lesson: Step; readonly steps: readonly Step[] },
  report: Report,
): void {
  const earlier = steps.slice(0, steps.indexOf(lesson));
  const test = earlier.find(({ id }) => id === step);
  if (test && asks(test)) return;
  if (test) return report.add("skip/nothing-asked", place, { step });
  if (steps.some(({ id }) => id === step)) return report.add("skip/not-earlier", place, { step });
  const known = earlier.filter(asks).map(({ id }) => id);
  report.add("skip/unknown-step", place, { step, near: suggest(step, known) });
}

function asks(step: Step): boolean {
  return questionsOf(step).some(({ kind }) => questions[kind].scored);
}
