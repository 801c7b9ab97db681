import type { Edition } from "@coursewright/course";
import { renderBlock } from "./blocks.ts";
import type { Desk } from "./desk.ts";

/** A lesson as the page and its contents show it. */
export interface LessonView {
  readonly id: string;
  readonly title: string;
  readonly minutes?: string;
  readonly screens: readonly ScreenView[];
  /** It may be left out by who knows it. */
  readonly known: boolean;
}

interface ScreenView {
  readonly anchor: string;
  /** From 1, over the whole course. */
  readonly number: number;
  readonly title: string;
  /** The title where it is a link itself. */
  readonly linkTitle: string;
  readonly blocks: readonly string[];
  /** Holds the button by which the learner says that the course is done. */
  readonly manual: boolean;
  /** Id of the lesson that starts here, if it may be left out by who knows it. */
  readonly known?: string;
}

type EditionScreen = Edition["steps"][number]["screens"][number];

/** The lessons of a course, their blocks already rendered. */
export function lessonViews(edition: Edition, desk: Desk): readonly LessonView[] {
  const all = edition.steps.flatMap((lesson) => lesson.screens);
  const numbers = new Map(all.map((screen, index) => [screen, index + 1]));
  const last = edition.grading.completion === "manual" ? all.at(-1) : undefined;
  return edition.steps.map((lesson) => ({
    id: lesson.id,
    title: withoutLinks(lesson.title),
    ...(lesson.minutes && {
      minutes: desk.messages.say("minutesShort", { minutes: lesson.minutes }),
    }),
    known: lesson.skip !== undefined,
    screens: lesson.screens.map((screen, nth) => ({
      ...screenView(screen, desk),
      ...(lesson.skip && nth === 0 && { known: lesson.id }),
      number: numbers.get(screen) ?? 0,
      manual: screen === last,
    })),
  }));
}

function screenView(screen: EditionScreen, desk: Desk) {
  return {
    anchor: screen.anchor,
    title: screen.title,
    linkTitle: withoutLinks(screen.title),
    blocks: screen.blocks.map((block) => renderBlock(block, desk)),
  };
}

function withoutLinks(html: string): string {
  return html.replace(/<\/?a\b[^>]*>/g, "");
}
