import {
  type Lesson,
  type Lock,
  type Option,
  type PresentScreen,
  type Question,
  type Screen,
  type Slot,
  settle,
} from "@coursewright/course";
import { mapQuestions } from "./map-questions.ts";
import { plainText } from "./text.ts";

/** Lessons whose parts bear the names they had at birth. */
export interface Identified {
  readonly lessons: readonly Lesson[];
  readonly slots: readonly Slot[];
  readonly lock: Lock;
  /** The lock file lacks something. */
  readonly changed: boolean;
}

/** Gives each screen its birth name and each option its letter, as the lock file remembers them. */
export function settleIds(lessons: readonly Lesson[], lock: Lock): Identified {
  const present = lessons.flatMap((lesson) =>
    lesson.screens.map((screen) => presentScreen(lesson, screen)),
  );
  const settled = settle(lock, present);
  const names = settled.screens[Symbol.iterator]();
  const named = lessons.map((lesson) => {
    const lettered = mapQuestions(lesson, (question) =>
      withLetters(question, settled.letters.get(question.id) ?? []),
    );
    const screens = lettered.screens.map((screen) => ({
      ...screen,
      name: names.next().value ?? screen.name,
    }));
    return { ...lettered, screens };
  });
  const { slots, lock: saved, changed } = settled;
  return { lessons: named, slots, lock: saved, changed };
}

function presentScreen(lesson: Lesson, screen: Screen): PresentScreen {
  const isStart = screen.name === `${lesson.id}/start`;
  return {
    lesson: lesson.id,
    ...(!isStart && { heading: words(screen.title) }),
    questions: screen.blocks.flatMap((block) =>
      block.kind === "question" ? [presentQuestion(block.question)] : [],
    ),
  };
}

function presentQuestion(question: Question) {
  const { id, was, kind, confidence, options } = question;
  return {
    id,
    ...(was !== undefined && { was }),
    kind,
    sure: confidence,
    options: options.map(({ html, tick, letter }) => ({
      text: words(html),
      tick,
      ...(letter !== "" && { letter }),
    })),
  };
}

function words(html: Option["html"]): string {
  return plainText(Object.values(html.html)[0] ?? "");
}

function withLetters(question: Question, letters: readonly string[]): Question {
  const options = question.options.map((option, index) => ({
    ...option,
    letter: letters[index] ?? "",
  }));
  return { ...question, options };
}
