import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { examine, type Project } from "@coursewright/compiler";
import { type Course, Report } from "@coursewright/course";
import { courseOf, withLock } from "./sample-course.ts";
import { filesIn } from "./samples.ts";

const FOLDER = fileURLToPath(new URL("../samples/courses", import.meta.url));

/** A course of `samples/courses`, with the ids it has saved; `change` rewrites its `course.yaml`. */
export function courseSample(
  name: string,
  change: (yaml: string) => string = (yaml) => yaml,
): Promise<Project> {
  const project = courseOf(filesIn(join(FOLDER, name)));
  const yaml = change(project.texts.get("course.yaml") ?? "");
  return withLock({ ...project, texts: new Map([...project.texts, ["course.yaml", yaml]]) });
}

/** The same, put together; one with problems fails the test that needs it. */
export async function examinedSample(
  name: string,
  change?: (yaml: string) => string,
): Promise<Course> {
  const report = new Report();
  const examined = await examine(await courseSample(name, change), {}, report);
  const problems = report.diagnostics.map(({ message }) => message);
  if (!examined || problems.length > 0) throw new Error(problems.join("\n"));
  return examined.course;
}
