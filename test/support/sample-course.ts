import { stripVTControlCharacters } from "node:util";
import { examine, type Project } from "@coursewright/compiler";
import { type Diagnostic, formatLock, Report } from "@coursewright/course";
import { textReport } from "../../packages/cli/src/formats/text.ts";

const TEXTS = /\.(md|ya?ml|json)$/;
const OWN = ["diagnostics.txt", "model.yaml", "made.yaml", "release"];

const SHORT: Readonly<Record<string, string>> = {
  "lesson.md": "lessons/lesson.md",
  "roleplay.md": "roleplays/roleplay.md",
};

/** The course folder that a sample's files stand for; `lesson.md` is short for `lessons/lesson.md`, and so on. */
export function courseOf(files: ReadonlyMap<string, Buffer>): Project {
  const texts = new Map<string, string>();
  const assets = new Map<
    string,
    Project["assets"] extends ReadonlyMap<string, infer A> ? A : never
  >();
  for (const [name, content] of files) {
    if (OWN.includes(name)) continue;
    const path = SHORT[name] ?? name;
    if (TEXTS.test(path)) texts.set(path, content.toString("utf8"));
    else assets.set(path, { path, sizeInBytes: content.length, content: () => content });
  }
  if (!texts.has("course.yaml")) texts.set("course.yaml", defaultCourse([...texts.keys()]));
  return { root: "sample", texts, assets };
}

/** The same course with the ids it has saved, unless the sample brings a lock file of its own. */
export async function withLock(project: Project): Promise<Project> {
  if (project.texts.has("ids.lock.json")) return project;
  const examined = await examine(project, {}, new Report());
  if (!examined) return project;
  const lock = formatLock(examined.lock);
  return { ...project, texts: new Map([...project.texts, ["ids.lock.json", lock]]) };
}

/** What is wrong with a course. */
export async function diagnose(
  project: Project,
  purpose: "draft" | "release" = "draft",
): Promise<readonly Diagnostic[]> {
  const report = new Report(purpose);
  await examine(project, {}, report);
  return report.diagnostics;
}

/** Diagnostics as the command prints them, without colours. */
export function printed(project: Project, diagnostics: readonly Diagnostic[]): string {
  return stripVTControlCharacters(textReport({ project, diagnostics }));
}

function defaultCourse(paths: readonly string[]): string {
  const lessons = paths.filter((path) => /^(lessons|roleplays)\/[^.]*\.md$/.test(path));
  const head = "coursewright: 1\nid: com.example.sample\nversion: 1.0.0\ntitle: A sample\n";
  const steps = lessons.map((path) => `  - ${path}\n`).join("");
  return `${head}languages: [en]\nsteps:\n${steps}`;
}
