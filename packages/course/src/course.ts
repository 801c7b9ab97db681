import type { Place } from "./diagnostics/place.ts";
import type { Question } from "./questions/index.ts";
import type { Slot } from "./state/slots.ts";
import type { Html, Locale, Localized, Text } from "./text.ts";

/** What an author wrote, checked and in every language. */
export interface Course {
  /** Labels joined by dots, such as `com.example.listening`; never changes. */
  readonly id: string;
  /** Three numbers joined by dots. */
  readonly version: string;
  readonly title: Text;
  readonly summary?: Text;
  /** The first one is the source. */
  readonly languages: readonly Locale[];
  readonly steps: readonly Step[];
  readonly grading: Grading;
  /** Minutes a learner needs, if the author said so. */
  readonly minutes?: number;
  readonly help?: Help;
  readonly license?: Text;
  readonly owner?: Text;
  /** Everything that was ever stored for a learner, oldest first; the order is the format of the state. */
  readonly slots: readonly Slot[];
}

/** How a course is scored and when it is done. */
export interface Grading {
  /** Pass mark from 0 to 100; without it the course reports completion only. */
  readonly pass?: number;
  /** Share of each step by its id; a step not named weighs 0. Without it points decide. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly completion: Completion;
  /** Runs through the graded course; `unlimited` unless the author says otherwise. */
  readonly attempts: number | "unlimited";
  /** What the LMS is told after a run below the pass mark while attempts remain. */
  readonly onFail: "incomplete" | "failed";
}

/** What makes a course complete: everything answered, everything seen, or the learner's own word. */
export type Completion = "interactions" | "screens" | "manual";

/** Where a learner turns with a question; shown in the player's footer. */
export interface Help {
  readonly label: Text;
  readonly url: string;
}

/** One part of a course in the order it is offered. */
export type Step = Lesson;

/** A step that is read on screens, with questions between the text. */
export interface Lesson {
  readonly kind: "lesson";
  readonly id: string;
  readonly title: Html;
  readonly minutes?: number;
  readonly objectives: readonly Objective[];
  readonly screens: readonly Screen[];
  readonly place: Place;
}

/** An observable behaviour that a lesson aims at; its id is unique within the lesson. */
export interface Objective {
  readonly id: string;
  readonly behaviour: Text;
}

/** What a learner sees at once; starts at a `##` line. */
export interface Screen {
  /** Birth name of its slot, such as `active-listening/one-move`; also the bookmark the LMS keeps. */
  readonly name: string;
  /** Unique in the page; changes when the heading does. */
  readonly anchor: string;
  readonly title: Html;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export type Block = Prose | Callout | Figure | Footnotes | QuestionBlock;

/** A paragraph, list, table, quote, rule or code block. */
export interface Prose {
  readonly kind: "prose";
  readonly html: Html;
  readonly place: Place;
}

/** The words of GitHub's callouts, in small letters. */
export const TONES = ["note", "tip", "important", "warning", "caution"] as const;
export type Tone = (typeof TONES)[number];

/** One of GitHub's five callouts. */
export interface Callout {
  readonly kind: "callout";
  readonly tone: Tone;
  readonly html: Html;
  readonly place: Place;
}

/** A picture that stands alone in its paragraph. */
export interface Figure {
  readonly kind: "figure";
  /** Path inside the package. */
  readonly src: string;
  /** Empty only for a decorative picture. */
  readonly alt: Text;
  readonly caption?: Html;
  /** Pixels; absent when the file does not tell. */
  readonly width?: number;
  readonly height?: number;
  readonly place: Place;
}

/** The notes that a screen cites, in the order of the citations. */
export interface Footnotes {
  readonly kind: "footnotes";
  readonly notes: readonly Footnote[];
  readonly place: Place;
}

/** One note below a screen. */
export interface Footnote {
  /** Anchor of the note; the citation's is `<anchor>-ref`. */
  readonly anchor: string;
  /** As printed, counted per screen from 1. */
  readonly number: number;
  readonly html: Html;
}

/** A question in its place on a screen. */
export interface QuestionBlock {
  readonly kind: "question";
  readonly question: Question;
  readonly place: Place;
}

/** A course in one language. */
export type Edition = Localized<Course> & { readonly locale: Locale };

/** All questions of a lesson in the order they are shown. */
export function questionsOf(lesson: Lesson): readonly Question[] {
  return lesson.screens.flatMap((screen) =>
    screen.blocks.flatMap((block) => (block.kind === "question" ? [block.question] : [])),
  );
}
