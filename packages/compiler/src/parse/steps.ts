import { type Report, startOf } from "@coursewright/course";
import { isId } from "../check/ids.ts";
import type { Project } from "../project.ts";
import { suggest } from "./suggest.ts";
import type { Yaml } from "./yaml.ts";

/** A file that `course.yaml` names as a step. */
export interface StepFile {
  readonly file: string;
  /** Position in the list of steps. */
  readonly index: number;
  /** An earlier step names it too. */
  readonly again: boolean;
}

export function isLesson(file: string): boolean {
  return file.startsWith("lessons/") && file.endsWith(".md");
}

/** Every lesson of the folder, as if the steps named them all. */
export function lessonFiles(project: Project): readonly StepFile[] {
  return [...project.texts.keys()]
    .filter((file) => isLesson(file) && !isTranslation(file))
    .map((file, index) => ({ file, index, again: false }));
}

/** Reports steps that name no lesson, none that is there, or one a second time. */
export function reportSteps(
  steps: readonly StepFile[],
  course: { project: Project; yaml: Yaml },
  report: Report,
): void {
  for (const step of steps) reportStep(step, course, report);
}

function reportStep(
  { file, index, again }: StepFile,
  { project, yaml }: { project: Project; yaml: Yaml },
  report: Report,
): void {
  const place = yaml.placeOf(["steps", index]);
  if (again) return report.add("course/step-twice", place, { file });
  if (file.startsWith("roleplays/")) {
    return report.add("block/not-yet", place, { what: "A role-play" });
  }
  if (!isLesson(file)) return report.add("course/odd-step", place, { file });
  if (project.unreadable?.has(file)) return;
  if (!project.texts.has(file)) return reportMissing({ file, index }, { project, yaml }, report);
  const name = file.replace(/^.*\//, "").replace(/\.md$/, "");
  if (!isId(name)) report.add("lesson/odd-file-name", place, { name });
}

function reportMissing(
  { file, index }: { file: string; index: number },
  { project, yaml }: { project: Project; yaml: Yaml },
  report: Report,
): void {
  const place = yaml.placeOf(["steps", index]);
  const known = [...project.texts.keys()].filter(isLesson);
  const near = suggest(file, known);
  const inOtherCase = known.find((other) => other.toLowerCase() === file.toLowerCase());
  const fix = inOtherCase === undefined ? {} : { fix: { place, text: inOtherCase } };
  report.add("course/missing-file", place, { file, near }, fix);
}

/** A lesson in the folder that no step names is most likely forgotten. */
export function reportUnlisted(
  listed: ReadonlySet<string>,
  project: Project,
  report: Report,
): void {
  for (const file of project.texts.keys()) {
    if (!isLesson(file) || listed.has(file) || isTranslation(file)) continue;
    report.add("course/unlisted-lesson", startOf(file), { file });
  }
}

/** `active-listening.nl.md` holds the words of `active-listening.md` in another language. */
function isTranslation(file: string): boolean {
  return /\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.md$/.test(file);
}
