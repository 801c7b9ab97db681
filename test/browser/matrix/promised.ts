import { examine, readProject } from "@coursewright/compiler";
import { outline, Report } from "@coursewright/course";
import type { Promised } from "./stories.ts";

/** What a course says of itself. */
export async function promisedBy(folder: string): Promise<Promised> {
  const project = readProject(folder);
  const examined = project && (await examine(project, {}, new Report()));
  if (!examined) throw new Error(`no course in ${folder}`);
  const { grading, steps } = outline(examined.course);
  const screens = steps.flatMap((step) => step.screens);
  return {
    ...(grading.pass !== undefined && { pass: grading.pass }),
    // What only some roles see may be no screen at all to this learner; courses have such screens with words of others too.
    screens: screens.map(({ anchor }) => anchor),
  };
}
