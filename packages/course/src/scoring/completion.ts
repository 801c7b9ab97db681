import type { Outline, OutlineLesson } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";
import { itemsOf } from "./items.ts";

/** Whether the learner has done what the course's completion rule asks. */
export function isComplete(record: LearnerRecord, outline: Outline): boolean {
  const { completion } = outline.grading;
  switch (completion) {
    case "interactions":
      return outline.lessons.every((lesson) => isDone(lesson, record));
    case "screens":
      return screensOf(outline).every((name) => record.shown.has(name));
    case "manual":
      return record.finished === true;
    default:
      return completion satisfies never;
  }
}

/** Whether each item of a lesson has an answer; without items, whether its last screen was shown. */
export function isDone(lesson: OutlineLesson, record: LearnerRecord): boolean {
  const items = itemsOf(lesson);
  if (items.length > 0) return items.every((item) => record.answers.has(item.id));
  const last = lesson.screens.at(-1);
  return !last || record.shown.has(last.name);
}

/** How far the learner is, from 0 to 1; never falls in an attempt, and is 1 only when complete. */
export function progressShare(record: LearnerRecord, outline: Outline): number {
  if (isComplete(record, outline)) return 1;
  const screens = screensOf(outline);
  const seen = screens.filter((name) => record.shown.has(name)).length;
  const { completion } = outline.grading;
  switch (completion) {
    case "interactions": {
      const items = outline.lessons.flatMap(itemsOf);
      const answered = items.filter((item) => record.answers.has(item.id)).length;
      return (seen + answered) / (screens.length + items.length);
    }
    case "screens":
      return seen / screens.length;
    case "manual":
      // The button is one step more.
      return seen / (screens.length + 1);
    default:
      return completion satisfies never;
  }
}

function screensOf(outline: Outline): readonly string[] {
  return outline.lessons.flatMap((lesson) => lesson.screens.map((screen) => screen.name));
}
