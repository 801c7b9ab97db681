import type { Outline, OutlineLesson } from "../outline.ts";
import type { Question } from "../questions/index.ts";
import type { LearnerRecord } from "../state/record.ts";
import type { Wordless } from "../text.ts";

/** A question that counts for score and completion. */
export type Item = Wordless<Question>;

/** The items of a lesson in the order they are shown: its questions but for practice. */
export function itemsOf(lesson: OutlineLesson): readonly Item[] {
  return lesson.screens
    .flatMap((screen) => screen.questions)
    .filter((question) => !question.optional);
}

/** Whether every item of the course has an answer in this attempt. */
export function allAnswered(record: LearnerRecord, outline: Outline): boolean {
  return outline.lessons.flatMap(itemsOf).every((item) => record.answers.has(item.id));
}
