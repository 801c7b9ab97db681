import type { Lesson, Question, Screen } from "@coursewright/course";

/** The same lesson with each question replaced. */
export function mapQuestions(
  lesson: Lesson,
  change: (question: Question, screen: Screen) => Question,
): Lesson {
  const screens = lesson.screens.map((screen) => ({
    ...screen,
    blocks: screen.blocks.map((block) =>
      block.kind === "question" ? { ...block, question: change(block.question, screen) } : block,
    ),
  }));
  return { ...lesson, screens };
}
