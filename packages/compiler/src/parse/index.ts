import { type Report, startOf } from "@coursewright/course";
import type { Translation } from "../i18n/documents.ts";
import type { Project } from "../project.ts";
import type { CourseYaml } from "../schema/course.ts";
import { validateCourse } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { withGuide } from "./guides.ts";
import { type Includes, NO_INCLUDES, readIncludes } from "./includes.ts";
import { type LessonDocument, parseLesson } from "./lesson.ts";
import { checkPilots } from "./pilots.ts";
import { parseRoleplay, type RoleplayDocument } from "./roleplay.ts";
import { sourceOf } from "./source.ts";
import { type FileEntry, type StepEntry, stepEntries, type TaskEntry } from "./step-entries.ts";
import { isLesson, isRoleplay, reportSteps, reportUnlisted, textFiles } from "./steps.ts";
import { parseWords, WORDS, type WordsFile } from "./words-file.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** All files of a course, taken apart. */
export interface Documents {
  /** Nothing when `course.yaml` is empty; what does not fit in it is left out, and reported. */
  readonly course: CourseYaml | undefined;
  readonly courseYaml: Yaml;
  /** What is offered, in its order; what could not be read is missing, and reported. */
  readonly steps: readonly StepDocument[];
  readonly lessons: readonly LessonDocument[];
  readonly roleplays: readonly RoleplayDocument[];
  readonly includes: Includes;
  /** What `words.yaml` says, if there is one. */
  readonly words: WordsFile | undefined;
  /** What `ids.lock.json` says, if there is one. */
  readonly lock: string | undefined;
  /** The same files in the further languages of the course, once those were read. */
  readonly translations?: readonly Translation[];
}

/** A step and the file or the entry of `course.yaml` that says what it is. */
export type StepDocument =
  | { readonly kind: "lesson"; readonly document: LessonDocument }
  | { readonly kind: "roleplay"; readonly document: RoleplayDocument }
  | { readonly kind: "task"; readonly entry: TaskEntry };

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
    return { ...NOTHING, course: undefined, courseYaml };
  }
  const sound = readable ? checkYaml(courseYaml, validateCourse, report) : {};
  // The files are checked all the same: one run tells everything.
  const entries = readable ? stepEntries(courseYaml, source) : textFiles(project);
  const texts = readTexts(entries, project, report);
  if (readable) {
    const files = filesOf(entries);
    const named = [...files.map(({ file }) => file), ...texts.includes.roleplays.keys()];
    reportSteps(files, { project, yaml: courseYaml }, report);
    reportUnlisted(named, project, report);
    checkPilots(project, courseYaml, report);
  }
  return {
    ...texts,
    course: { ...STAND_IN, ...sound },
    courseYaml,
    words: parseWords(project.texts.get(WORDS), report),
    lock: project.texts.get(LOCK),
  };
}

type Texts = Pick<Documents, "steps" | "lessons" | "roleplays" | "includes">;

/** What an empty course holds. */
const NOTHING: Omit<Documents, "course" | "courseYaml"> = {
  steps: [],
  lessons: [],
  roleplays: [],
  includes: NO_INCLUDES,
  words: undefined,
  lock: undefined,
};

/** The files of the steps, and all that lessons put into themselves. */
function readTexts(entries: readonly StepEntry[], project: Project, report: Report): Texts {
  const steps = entries.flatMap((entry) => stepAt(entry, project, report));
  const lessons = steps.flatMap((step) => (step.kind === "lesson" ? [step.document] : []));
  const played = steps.flatMap((step) => (step.kind === "roleplay" ? [step.document] : []));
  const includes = readIncludes(lessons, project, report);
  return { steps, lessons, roleplays: [...played, ...includes.roleplays.values()], includes };
}

function filesOf(entries: readonly StepEntry[]): readonly FileEntry[] {
  return entries.filter((entry) => entry.kind === "file");
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

function stepAt(entry: StepEntry, project: Project, report: Report): readonly StepDocument[] {
  if (entry.kind === "task") {
    return [{ kind: "task", entry: withGuide(entry, project, report) }];
  }
  const { file, again } = entry;
  const text = project.texts.get(file);
  if (text === undefined || again) return [];
  if (isLesson(file)) return [{ kind: "lesson", document: parseLesson(file, text, report) }];
  if (!isRoleplay(file)) return [];
  return [{ kind: "roleplay", document: parseRoleplay(file, text, report) }];
}
