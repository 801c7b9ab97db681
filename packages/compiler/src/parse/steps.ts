import { type Report, startOf } from "@coursewright/course";
import { isId } from "../check/ids.ts";
import type { Project } from "../project.ts";
import type { FileEntry } from "./step-entries.ts";
import { suggest } from "./suggest.ts";
import type { Yaml } from "./yaml.ts";

export function isLesson(file: string): boolean {
  return file.startsWith("lessons/") && file.endsWith(".md");
}

export function isRoleplay(file: string): boolean {
  return file.startsWith("roleplays/") && file.endsWith(".md");
}

/** Every lesson and role-play of the folder, as if the steps named them all. */
export function textFiles(project: Project): readonly FileEntry[] {
  return [...project.texts.keys()]
    .filter((file) => (isLesson(file) || isRoleplay(file)) && !isTranslation(file))
    .map((file, index) => ({ kind: "file", file, index, again: false }));
}

/** Reports steps that name no lesson, none that is there, or one a second time. */
export function reportSteps(
  steps: readonly FileEntry[],
  course: { project: Project; yaml: Yaml },
  report: Report,
): void {
  for (const step of steps) reportStep(step, course, report);
}

function reportStep(
  { file, index, again }: FileEntry,
  { project, yaml }: { project: Project; yaml: Yaml },
  report: Report,
): void {
  const place = yaml.placeOf(["steps", index]);
  if (again) return report.add("course/step-twice", place, { file });
  if (!isLesson(file) && !isRoleplay(file)) return report.add("course/odd-step", place, { file });
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
  const isAlike = isRoleplay(file) ? isRoleplay : isLesson;
  const known = [...project.texts.keys()].filter(isAlike);
  const near = suggest(file, known);
  const inOtherCase = known.find((other) => other.toLowerCase() === file.toLowerCase());
  const fix = inOtherCase === undefined ? {} : { fix: { place, text: inOtherCase } };
  report.add("course/missing-file", place, { file, near }, fix);
}

/** A lesson or role-play in the folder that nothing names is most likely forgotten. */
export function reportUnlisted(listed: readonly string[], project: Project, report: Report): void {
  for (const file of project.texts.keys()) {
    if (listed.includes(file) || isTranslation(file)) continue;
    if (isLesson(file)) report.add("course/unlisted-lesson", startOf(file), { file });
    if (isRoleplay(file)) report.add("course/unlisted-roleplay", startOf(file), { file });
  }
}

/** `active-listening.nl.md` holds the words of `active-listening.md` in another language. */
function isTranslation(file: string): boolean {
  return /\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.md$/.test(file);
}
