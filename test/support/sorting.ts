import { fileURLToPath } from "node:url";
import { examine, type Project, readProject } from "@coursewright/compiler";
import { type Course, Report } from "@coursewright/course";

const FOLDER = fileURLToPath(new URL("../player/sorting", import.meta.url));

/** A course of pairs, an order and a poll; further lines go into `course.yaml`. */
export async function sorting(...settings: readonly string[]): Promise<Course> {
  const project = readProject(FOLDER);
  if (!project) throw new Error(`no course in ${FOLDER}`);
  const report = new Report();
  const examined = await examine(withSettings(project, settings), {}, report);
  if (!examined || report.failed) throw new Error(JSON.stringify(report.diagnostics, null, 2));
  return examined.course;
}

function withSettings(project: Project, settings: readonly string[]): Project {
  const own = project.texts.get("course.yaml") ?? "";
  const text = own + settings.map((line) => `${line}\n`).join("");
  return { ...project, texts: new Map([...project.texts, ["course.yaml", text]]) };
}
