import type { Course, Grading, Screen } from "./course.ts";
import { isPlace } from "./diagnostics/place.ts";
import type { Question } from "./questions/index.ts";
import type { Slot } from "./state/slots.ts";
import { isHtml, isText, type Locale, type Wordless } from "./text.ts";

/** A course without its words: all that the player must know to score, store and report. JSON. */
export interface Outline {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly Locale[];
  readonly grading: Grading;
  readonly slots: readonly Slot[];
  readonly lessons: readonly OutlineLesson[];
}

/** What is left of a lesson without its words. */
export interface OutlineLesson {
  readonly id: string;
  /** Ids of the lesson's objectives. */
  readonly objectives: readonly string[];
  readonly screens: readonly OutlineScreen[];
}

/** What is left of a screen without its words. */
export interface OutlineScreen {
  /** Birth name; see `Screen`. */
  readonly name: string;
  readonly anchor: string;
  readonly questions: readonly Wordless<Question>[];
}

/** Takes the words and the places in source files out of a course. */
export function outline(course: Course): Outline {
  return {
    id: course.id,
    version: course.version,
    languages: course.languages,
    grading: course.grading,
    slots: course.slots,
    lessons: course.steps.map((lesson) => ({
      id: lesson.id,
      objectives: lesson.objectives.map((objective) => objective.id),
      screens: lesson.screens.map(outlineOfScreen),
    })),
  };
}

function outlineOfScreen(screen: Screen): OutlineScreen {
  const asked = screen.blocks.flatMap((block) =>
    block.kind === "question" ? [wordless(block.question)] : [],
  );
  return { name: screen.name, anchor: screen.anchor, questions: asked };
}

function wordless<T extends object>(value: T): Wordless<T> {
  const kept = Object.entries(value).filter(
    ([, part]) => !isPlace(part) && !isText(part) && !isHtml(part),
  );
  // Exactly what the mapped type says: words and places are left out at every depth.
  return Object.fromEntries(kept.map(([key, part]) => [key, deep(part)])) as Wordless<T>;
}

function deep(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(deep);
  return typeof part === "object" && part !== null ? wordless(part) : part;
}
