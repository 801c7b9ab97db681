import type { Block, Edition, Localized } from "@coursewright/course";
import { renderBlock } from "./blocks.ts";
import type { Desk } from "./desk.ts";

/** A lesson as the page and its contents show it. */
export interface LessonView {
  readonly id: string;
  readonly title: string;
  readonly minutes?: string;
  readonly screens: readonly ScreenView[];
}

export interface ScreenView {
  readonly anchor: string;
  /** From 1, over the whole course. */
  readonly number: number;
  readonly title: string;
  /** The title where it is a link itself. */
  readonly linkTitle: string;
  readonly blocks: readonly string[];
  /** Holds the button by which the learner says that the course is done. */
  readonly manual: boolean;
}

type EditionLesson = Edition["steps"][number];

/** The lessons of a course, their blocks already rendered. */
export function lessonViews(edition: Edition, desk: Desk): readonly LessonView[] {
  let number = 0;
  const total = edition.steps.flatMap((lesson) => lesson.screens).length;
  const manual = edition.grading.completion === "manual";

  function lessonView(lesson: EditionLesson): LessonView {
    const minutes =
      lesson.minutes && desk.messages.say("minutesShort", { minutes: lesson.minutes });
    return {
      id: lesson.id,
      title: withoutLinks(lesson.title),
      ...(minutes && { minutes }),
      screens: lesson.screens.map(screenView),
    };
  }

  function screenView(screen: EditionLesson["screens"][number]): ScreenView {
    number++;
    return {
      anchor: screen.anchor,
      number,
      title: screen.title,
      linkTitle: withoutLinks(screen.title),
      blocks: screen.blocks.map((block: Localized<Block>) => renderBlock(block, desk)),
      manual: manual && number === total,
    };
  }
  return edition.steps.map(lessonView);
}

function withoutLinks(html: string): string {
  return html.replace(/<\/?a\b[^>]*>/g, "");
}
