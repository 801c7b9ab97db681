import type { Course, Report, Roleplay, Step } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { countedIn } from "./grading.ts";

interface Part {
  readonly weight: number;
  /** From 0 to 1. */
  readonly best: number;
}

/** Reports a pass mark that not even the best run reaches: a role-play may have no ending worth 100. */
export function checkReach(course: Course, documents: Documents, report: Report): void {
  const { pass, weights } = course.grading;
  if (pass === undefined || report.failed) return;
  const parts = course.steps.flatMap((step) => {
    const items = itemsOf(step);
    const points = total(items);
    if (points === 0) return [];
    return [{ weight: weights ? (weights[step.id] ?? 0) : points, best: mean(items) }];
  });
  if (total(parts) === 0) return;
  const best = Math.round(mean(parts) * 10_000) / 100;
  if (best >= pass) return;
  report.add("course/pass-out-of-reach", documents.courseYaml.placeOf(["pass"]), { pass, best });
}

function itemsOf(step: Step): readonly Part[] {
  return countedIn(step).map((item) => ({
    weight: item.points,
    best: item.kind === "roleplay" ? bestOf(item) : 1,
  }));
}

/** Sums and meters are scaled to what can be reached; endings say what they are worth. */
function bestOf({ scoring, places }: Roleplay): number {
  if (scoring.kind !== "ending") return 1;
  return Math.max(0, ...places.map(({ ending }) => ending?.score ?? 0)) / 100;
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function mean(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight, best }) => sum + weight * best, 0) / total(parts);
}
