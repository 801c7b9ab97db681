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
import type { LessonDraft, ScreenDraft } from "./screens.ts";
import { plainText } from "./text.ts";

/** Lessons whose parts bear the names they had at birth. */
export interface Identified {
  readonly lessons: readonly Lesson[];
  readonly slots: readonly Slot[];
  readonly lock: Lock;
  /** The lock file lacks something. */
  readonly changed: boolean;
}

/** Gives each screen its birth name and each option its letter, as the lock file remembers them; drafts and lessons go side by side. */
export function settleIds(
  lessons: readonly Lesson[],
  drafts: readonly LessonDraft[],
  lock: Lock,
): Identified {
  const settled = settle(lock, presentScreens(lessons, drafts));
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

function presentScreens(
  lessons: readonly Lesson[],
  drafts: readonly LessonDraft[],
): readonly PresentScreen[] {
  return lessons.flatMap((lesson, at) => {
    const { screens = [] } = drafts[at] ?? {};
    return lesson.screens.map((screen, nth) => presentScreen(lesson.id, screen, screens[nth]));
  });
}

function presentScreen(
  lesson: string,
  screen: Screen,
  draft: ScreenDraft | undefined,
): PresentScreen {
  return {
    lesson,
    ...(draft?.heading && { heading: words(screen.title) }),
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
