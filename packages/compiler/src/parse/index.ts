import { type Report, startOf } from "@coursewright/course";
import type { Project } from "../project.ts";
import type { CourseYaml } from "../schema/course.ts";
import { validateCourse } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { type LessonDocument, parseLesson } from "./lesson.ts";
import { sourceOf } from "./source.ts";
import { isLesson, lessonFiles, reportSteps, reportUnlisted, type StepFile } from "./steps.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** All files of a course, taken apart. */
export interface Documents {
  /** Nothing when `course.yaml` is empty; what does not fit in it is left out, and reported. */
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
  const courseYaml = parseYaml({ source, text: source.lines.join("\n"), firstLine: 1 }, report);
  const readable = courseYaml.value !== undefined && courseYaml.value !== null;
  const isEmpty = !readable && !report.failed && !project.unreadable?.has(COURSE);
  for (const file of project.unreadable ?? []) report.add("file/not-utf-8", startOf(file), {});
  if (isEmpty) {
    report.add("course/empty", startOf(COURSE), {});
    return { course: undefined, courseYaml, lessons: [], lock: undefined };
  }
  const sound = readable ? checkYaml(courseYaml, validateCourse, report) : {};
  // The lessons are checked all the same: one run tells everything.
  const steps = readable ? stepFiles(courseYaml.value) : lessonFiles(project);
  const lessons = steps.flatMap((step) => lessonAt(step, project, report));
  if (readable) {
    reportSteps(steps, { project, yaml: courseYaml }, report);
    reportUnlisted(new Set(steps.map(({ file }) => file)), project, report);
  }
  const course = { ...STAND_IN, ...sound };
  return { course, courseYaml, lessons, lock: project.texts.get(LOCK) };
}

/** For what a faulty `course.yaml` does not say; its errors keep it from being built. */
const STAND_IN: CourseYaml = {
  coursewright: 1,
  id: "com.example.course",
  version: "1.0.0",
  title: "?",
  languages: ["en"],
  steps: [],
};

/** The files that the steps name, even if something else in `course.yaml` is wrong. */
function stepFiles(value: unknown): readonly StepFile[] {
  if (typeof value !== "object" || value === null || !("steps" in value)) return [];
  if (!Array.isArray(value.steps)) return [];
  const seen = new Set<string>();
  return value.steps.flatMap((step, index) => {
    if (typeof step !== "string") return [];
    const file = step.trim().replace(/^\.\//, "");
    const again = seen.has(file);
    seen.add(file);
    return [{ file, index, again }];
  });
}

function lessonAt({ file, again }: StepFile, project: Project, report: Report): LessonDocument[] {
  const text = project.texts.get(file);
  if (text === undefined || again || !isLesson(file)) return [];
  return [parseLesson(file, text, report)];
}
