import type { Course, Report, Step } from "@coursewright/course";
import type { Way } from "../assemble/context.ts";
import type { Documents } from "../parse/index.ts";
import type { Wanted } from "../wanted.ts";

/** Reports links that lead out of a package, where steps are built apart: only their words stay. */
export function checkWays(
  { course, ways }: { readonly course: Course; readonly ways: readonly Way[] },
  { documents, targets }: { readonly documents: Documents; readonly targets: readonly Wanted[] },
  report: Report,
): void {
  if (!targets.some(isCut)) return;
  const written = sourcesOf(documents);
  const own = ways.filter(({ place }) => written.has(place.file));
  // A snippet that several lessons include is read several times.
  const once = new Map(own.map((way) => [JSON.stringify(way), way]));
  for (const { place, anchor } of once.values()) {
    const to = course.steps.find((step) =>
      holds(step, `"anchor":"${anchor}"`, ` id=\\"${anchor}\\"`),
    );
    const isFrom = (step: Step) =>
      step !== to && isIn(place.file, step, course) && holds(step, `href=\\"#${anchor}\\"`);
    if (to && course.steps.some(isFrom)) report.add("link/leaves-package", place, { step: to.id });
  }
}

function isCut({ packaging, scos }: Wanted): boolean {
  return packaging !== "course" || scos === "per-step";
}

/** What the author wrote in the source language; translations have the same links. */
function sourcesOf({ lessons, roleplays, includes }: Documents): ReadonlySet<string> {
  const files = [...lessons, ...roleplays].map(({ source }) => source.file);
  return new Set([...files, ...includes.snippets.keys()]);
}

/** A file is its own step; a snippet may be in any. */
function isIn(file: string, step: Step, { steps }: Course): boolean {
  return step.place.file === file || steps.every(({ place }) => place.file !== file);
}

function holds(step: Step, ...signs: readonly string[]): boolean {
  const text = JSON.stringify(step.screens);
  return signs.some((sign) => text.includes(sign));
}
