import { type Report, startOf } from "@coursewright/course";
import type { Project } from "../project.ts";
import type { CourseYaml } from "../schema/course.ts";
import { validateCourse } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { type LessonDocument, parseLesson } from "./lesson.ts";
import { sourceOf } from "./source.ts";
import { suggest } from "./suggest.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** All files of a course, taken apart. */
export interface Documents {
  /** Nothing when `course.yaml` could not be understood. */
  readonly course: CourseYaml | undefined;
  readonly courseYaml: Yaml;
  /** In the order of the steps. */
  readonly lessons: readonly LessonDocument[];
  /** What `ids.lock.json` says, if there is one. */
  readonly lock: string | undefined;
}

const COURSE = "course.yaml";
export const LOCK = "ids.lock.json";

export function parse(project: Project, report: Report): Documents {
  const source = sourceOf(COURSE, project.texts.get(COURSE) ?? "");
  const courseYaml = parseYaml(source, source.lines.join("\n"), 1, report);
  if (courseYaml.value === undefined && !report.failed) {
    report.add("course/empty", startOf(COURSE), {});
    return { course: undefined, courseYaml, lessons: [], lock: undefined };
  }
  const readable = courseYaml.value !== undefined;
  const course = readable ? checkYaml(courseYaml, validateCourse, report) : undefined;
  const files = stepFiles(courseYaml.value);
  const lessons = files.flatMap((file) => lessonAt(file, project, report));
  reportMissing(files, { project, yaml: courseYaml }, report);
  if (readable) reportUnlisted(new Set(files.map(({ file }) => file)), project, report);
  return { course, courseYaml, lessons, lock: project.texts.get(LOCK) };
}

interface StepFile {
  readonly file: string;
  readonly index: number;
}

/** The files that the steps name, even if something else in `course.yaml` is wrong. */
function stepFiles(value: unknown): readonly StepFile[] {
  if (typeof value !== "object" || value === null || !("steps" in value)) return [];
  if (!Array.isArray(value.steps)) return [];
  return value.steps.flatMap((step, index) =>
    typeof step === "string" ? [{ file: step.replace(/^\.\//, ""), index }] : [],
  );
}

function lessonAt({ file }: StepFile, project: Project, report: Report): LessonDocument[] {
  const text = project.texts.get(file);
  if (text === undefined || !isLesson(file)) return [];
  return [parseLesson(file, text, report)];
}

export function isLesson(file: string): boolean {
  return file.startsWith("lessons/") && file.endsWith(".md");
}

function reportMissing(
  files: readonly StepFile[],
  { project, yaml }: { project: Project; yaml: Yaml },
  report: Report,
): void {
  for (const { file, index } of files) {
    const place = yaml.placeOf(["steps", index]);
    if (/^roleplays\//.test(file)) report.add("block/not-yet", place, { what: "A role-play" });
    else if (!isLesson(file)) report.add("course/odd-step", place, { file });
    else if (!project.texts.has(file)) {
      const near = suggest(file, [...project.texts.keys()].filter(isLesson));
      report.add("course/missing-file", place, { file, near });
    }
  }
}

function reportUnlisted(listed: ReadonlySet<string>, project: Project, report: Report): void {
  for (const file of project.texts.keys()) {
    if (!isLesson(file) || listed.has(file) || isTranslation(file)) continue;
    report.add("course/unlisted-lesson", startOf(file), { file });
  }
}

/** `active-listening.nl.md` holds the words of `active-listening.md` in another language. */
function isTranslation(file: string): boolean {
  return /\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.md$/.test(file);
}
