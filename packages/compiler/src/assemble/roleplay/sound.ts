import type { Report } from "@coursewright/course";

/** What, when it is wrong, changes how the talk goes. */
const TALK = /^(roleplay|chip|yaml|fence|text|id|comment)\//;

/** Whether a role-play was understood as a whole, so that a walk through it tells what learners will meet. */
export function isSound(file: string, report: Report): boolean {
  return !report.diagnostics.some(
    ({ severity, code, place }) => severity === "error" && place.file === file && TALK.test(code),
  );
}
