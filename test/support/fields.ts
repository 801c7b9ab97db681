import { fileURLToPath } from "node:url";
import { examine, readProject } from "@coursewright/compiler";
import { type Course, Report } from "@coursewright/course";

const FOLDER = fileURLToPath(new URL("../player/fields", import.meta.url));

/** Who keeps the ratings, as authors say it. */
type Ratings = "local" | "lms";

/** A course of gaps, numbers, ratings and reflections. */
export async function fields(ratings: Ratings = "local"): Promise<Course> {
  const project = readProject(FOLDER);
  if (!project) throw new Error(`no course in ${FOLDER}`);
  const yaml = `${project.texts.get("course.yaml")}privacy: { ratings: ${ratings} }\n`;
  const texts = new Map([...project.texts, ["course.yaml", yaml]]);
  const report = new Report();
  const examined = await examine({ ...project, texts }, {}, report);
  if (!examined || report.failed) throw new Error(JSON.stringify(report.diagnostics, null, 2));
  return examined.course;
}
