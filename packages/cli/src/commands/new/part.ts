import { join } from "node:path";
import {
  addStep,
  examine,
  fix,
  isId,
  type Project,
  starterFiles,
  writeWhole,
} from "@coursewright/compiler";
import { everyQuestionOf, Report } from "@coursewright/course";
import colors from "picocolors";
import { courseAt } from "../../course-folder.ts";
import { UsageError } from "../../exit.ts";
import { print } from "../../print.ts";

/** Something new in a course that exists. */
export interface Part {
  /** Path of the course, as it was given. */
  readonly course: string;
  /** The starter under `templates/starters`. */
  readonly starter: string;
  /** Path of its file in the course. */
  readonly file: string;
  readonly words: Readonly<Record<string, string>>;
}

const COURSE = "course.yaml";
const LOCK = "ids.lock.json";

/** Writes a file that did not exist, names it as the last step, and gives it its ids; no other file is touched. */
export async function writeStep(part: Part): Promise<void> {
  const project = courseAt(part.course);
  await refuseTaken(part, project);
  const content = contentOf(part, project);
  const steps = addStep(project.texts.get(COURSE) ?? "", part.file);
  const texts = new Map([
    ...project.texts,
    [part.file, content] as const,
    ...(steps === undefined ? [] : [[COURSE, steps] as const]),
  ]);
  const fixed = await fix({ ...project, texts });
  const written = [part.file, ...(steps === undefined ? [] : [COURSE])];
  for (const path of [...written, ...lockOf(fixed, written)]) {
    const text = fixed.get(path) ?? texts.get(path) ?? "";
    writeWhole(join(project.root, path), text);
  }
  tell(part, project, steps);
}

/** The lock file, unless it would speak of repairs in files that are not ours to touch. */
function lockOf(fixed: ReadonlyMap<string, string>, ours: readonly string[]): readonly string[] {
  const isOurs = [...fixed.keys()].every((path) => path === LOCK || ours.includes(path));
  return isOurs && fixed.has(LOCK) ? [LOCK] : [];
}

function tell({ course, file }: Part, { root }: Project, steps: string | undefined): void {
  print(`${colors.green("Ready.")} ${join(root, file)}`);
  if (steps === undefined) print(`  Name it under \`steps:\` in course.yaml:  - ${file}`);
  print(`  Next: coursewright check ${course}`);
}

/** Writes the file of a starter into a course, and tells its path. */
export function writePart(part: Part): string {
  const project = courseAt(part.course);
  const path = join(project.root, part.file);
  writeWhole(path, contentOf(part, project));
  return path;
}

function contentOf({ starter, file, words }: Part, { root, texts, unreadable }: Project): string {
  if (texts.has(file) || unreadable?.has(file)) {
    throw new UsageError(`"${join(root, file)}" exists already; choose another name.`);
  }
  const [first] = starterFiles(starter, words);
  if (!first) throw new Error(`no starter "${starter}"`);
  return first.content;
}

/** Steps and questions share their ids: a second one of the same name would be told apart by nobody. */
async function refuseTaken({ file }: Part, project: Project): Promise<void> {
  const examined = await examine(project, {}, new Report());
  const steps = examined?.course.steps ?? [];
  const id = named(file);
  const isTaken = steps.some(
    (step) => step.id === id || everyQuestionOf(step).some((question) => question.id === id),
  );
  if (isTaken && !project.texts.has(file)) {
    throw new UsageError(
      `"${id}" is the id of something else in this course; choose another name.`,
    );
  }
}

/** The name of a file without folder and ending; one that cannot be an id is refused. */
export function named(name: string): string {
  const id = name.replace(/^.*\//, "").replace(/\.(md|ya?ml)$/, "");
  if (isId(id)) return id;
  throw new UsageError(`"${name}" cannot be a name; use small letters, digits and single hyphens.`);
}
