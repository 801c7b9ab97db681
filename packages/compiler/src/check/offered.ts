import {
  ANYBODY,
  type Course,
  draw,
  itemsOf,
  NEW_RECORD,
  type Outline,
  outline,
  type Report,
} from "@coursewright/course";
import type { Documents } from "../parse/index.ts";

/** Reports a role that a graded course asks nothing that counts: without a score it can never be passed. */
export function checkOffered(course: Course, documents: Documents, report: Report): void {
  const { audience, grading } = course;
  if (!audience || grading.pass === undefined || report.failed) return;
  const roles = audience.roles.map(({ id }) => id);
  const outlined = outline(course);
  // Without a default role there are learners whom nobody has given one.
  const learners = [...roles.keys(), ...(audience.default ? [] : [undefined])];
  for (const role of learners.filter((role) => !isAsked(role, outlined))) {
    const path = role === undefined ? ["audience"] : ["audience", "roles", role];
    const name = roles[role ?? -1] ?? ANYBODY;
    report.add("course/nothing-for-role", documents.courseYaml.placeOf(path), { role: name });
  }
}

/** Whether a learner of this role, by its position, is offered anything that counts. */
function isAsked(role: number | undefined, outlined: Outline): boolean {
  const record = draw({ ...NEW_RECORD, audience: role }, outlined, "");
  return outlined.steps.some((step) => itemsOf(step, { record, outline: outlined }).length > 0);
}
