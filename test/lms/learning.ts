import type { CoursePackage, Values } from "@coursewright/lms";
import type { Activity } from "../../packages/lms/src/package/activity.ts";
import { evaluate } from "../../packages/lms/src/sequencing/evaluate.ts";
import type { Course } from "../../packages/lms/src/sequencing/path.ts";
import { standingOf } from "../../packages/lms/src/sequencing/standing.ts";

/** What each item reported, by its identifier; items that are not named were never opened. */
export type Reports = Readonly<Record<string, Values>>;

/** A course after its items reported and their sessions ended. */
export function learned({ standard, organization: root }: CoursePackage, reports: Reports): Course {
  const standingIn = (item: Activity) => {
    const values = reports[item.id];
    return standingOf(item, values && { standard, values, isOver: true });
  };
  return { standard, root, state: evaluate(root, standingIn) };
}

/** Reports of SCORM 2004. */
export const PASSED: Values = {
  "cmi.success_status": "passed",
  "cmi.completion_status": "completed",
};
export const FAILED: Values = {
  "cmi.success_status": "failed",
  "cmi.completion_status": "completed",
};
export const BEGUN: Values = {
  "cmi.success_status": "unknown",
  "cmi.completion_status": "incomplete",
};
export const COMPLETED: Values = {
  "cmi.success_status": "unknown",
  "cmi.completion_status": "completed",
};

/** Reports of SCORM 1.2. */
export function status(lesson: string, raw?: number): Values {
  return {
    "cmi.core.lesson_status": lesson,
    ...(raw !== undefined && { "cmi.core.score.raw": String(raw) }),
  };
}
