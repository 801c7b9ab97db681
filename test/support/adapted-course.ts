import { examine } from "@coursewright/compiler";
import { type Course, Report } from "@coursewright/course";
import { courseOf } from "./sample-course.ts";
import { filesIn } from "./samples.ts";

/** A sample of languages as a course. */
export async function sampleInLanguages(name: string): Promise<Course> {
  const project = courseOf(filesIn(`test/samples/i18n/${name}`));
  const report = new Report();
  const examined = await examine(project, {}, report);
  if (!examined || report.failed) throw new Error(JSON.stringify(report.diagnostics));
  return examined.course;
}
