import {
  type Course,
  check as checkQuestion,
  everyQuestionOf,
  type Report,
} from "@coursewright/course";
import type { TargetName } from "@coursewright/targets";
import type { Documents } from "../parse/index.ts";
import { checkBanks } from "./banks.ts";
import { checkCues } from "./cues.ts";
import { checkGrading, checkMark } from "./grading.ts";
import { checkLanguages } from "./languages.ts";
import { checkOffered } from "./offered.ts";
import { checkPromises } from "./promises.ts";
import { checkReach } from "./reach.ts";
import { checkReading } from "./reading.ts";
import { checkRoleplays } from "./roleplays.ts";
import { checkScreens } from "./screens.ts";
import { checkSkips } from "./skips.ts";
import { checkState } from "./state.ts";
import { checkXapi } from "./xapi.ts";

/** What only the whole course can tell: whether it can be passed, fits its targets and keeps its promises. */
export function check(
  { course, documents }: { readonly course: Course; readonly documents: Documents },
  targets: readonly TargetName[],
  report: Report,
): void {
  for (const lesson of course.steps) {
    for (const question of everyQuestionOf(lesson)) checkQuestion(question, report);
    checkCues(lesson, documents, report);
    checkReading(lesson, documents, report);
    checkBanks(lesson, documents, report);
    checkScreens(lesson, report);
  }
  checkLanguages(course, documents, report);
  checkGrading(course, documents, report);
  checkMark({ course, documents }, targets, report);
  checkReach(course, documents, report);
  checkOffered(course, documents, report);
  checkSkips(course, documents, report);
  checkRoleplays(course, documents, report);
  checkPromises({ course, documents }, targets, report);
  checkXapi(documents, targets, report);
  checkState({ course, documents }, targets, report);
}
