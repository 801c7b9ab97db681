import {
  type Course,
  type Question,
  questions,
  questionsOf,
  type Report,
  type Roleplay,
  roleplaysOf,
  type Step,
} from "@coursewright/course";
import type { TargetName } from "@coursewright/targets";
import type { Documents } from "../parse/index.ts";
import { suggest } from "../parse/suggest.ts";

/** A graded course needs something that counts, and weights that name it. */
export function checkGrading(course: Course, documents: Documents, report: Report): void {
  const { pass, weights } = course.grading;
  if (weights) checkWeights(course, documents, report);
  if (pass === undefined || course.steps.some(counts)) return;
  // What was reported before may be what counts.
  if (report.failed) return;
  report.add("course/nothing-to-score", documents.courseYaml.placeOfKey(["pass"]), {});
}

function counts(step: Step): boolean {
  return countedIn(step).length > 0;
}

/** Reports a mark that a target cannot tell as it is. */
export function checkMark(
  { course, documents }: { readonly course: Course; readonly documents: Documents },
  targets: readonly TargetName[],
  report: Report,
): void {
  const { pass } = course.grading;
  if (pass === undefined || Number.isInteger(pass) || !targets.includes("cmi5")) return;
  const place = documents.courseYaml.placeOf(["pass"]);
  report.add("target/odd-mark", place, { pass, target: "cmi5", told: Math.round(pass) });
}

/** The questions and role-plays of a step that count, whoever is offered them. */
export function countedIn(step: Step): readonly (Question | Roleplay)[] {
  const asked = questionsOf(step).filter(
    ({ kind, optional }) => !optional && questions[kind].scored,
  );
  return [...asked, ...roleplaysOf(step)];
}

function checkWeights(
  course: Course,
  { course: yaml, courseYaml }: Documents,
  report: Report,
): void {
  const { weights = {} } = course.grading;
  const known = (yaml?.steps ?? []).map((step) =>
    typeof step === "string" ? step.replace(/^.*\//, "").replace(/\.md$/, "") : (step.id ?? ""),
  );
  for (const step of Object.keys(weights)) {
    // Without steps that could be read, no name is known to be unknown.
    if (known.length === 0 || known.includes(step)) continue;
    const place = courseYaml.placeOfKey(["weights", step]);
    report.add("weights/unknown-step", place, { step, near: suggest(step, known) });
  }
  const weighed = course.steps.filter((lesson) => counts(lesson) && (weights[lesson.id] ?? 0) > 0);
  if (weighed.length > 0 || report.failed) return;
  report.add("weights/nothing-counts", courseYaml.placeOfKey(["weights"]), {});
}
