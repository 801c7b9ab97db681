import type { Locale, Place, Report } from "@coursewright/course";
import type { TextDocument } from "../parse/document.ts";
import type { Includes } from "../parse/includes.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import type { HtmlWriter } from "../parse/markdown.ts";
import type { CourseYaml } from "../schema/course.ts";
import type { Anchors } from "./anchors.ts";
import type { Notes } from "./notes.ts";
import type { Sanitiser } from "./sanitise.ts";
import type { Shelf } from "./shelf.ts";
import type { Words } from "./text.ts";

/** A link to a step of the course. */
export interface Way {
  readonly place: Place;
  /** Id of the screen or heading in the page. */
  readonly anchor: string;
}

/** What the parts of a course share while they are put together. */
export interface CourseContext {
  readonly report: Report;
  readonly words: Words;
  readonly shelf: Shelf;
  readonly anchors: Anchors;
  readonly sanitise: Sanitiser;
  /** `course.yaml`, as far as it could be understood. */
  readonly settings: Partial<CourseYaml>;
  /** In a further language: its own words, and the source's for a file that it has not. */
  readonly speech?: { readonly own: Words; readonly source: Words };
  /** Gathers the links that lead to a step of the course. */
  readonly ways: Way[];
  /** What lessons put into themselves. */
  readonly includes: Includes;
}

/** The language that the course is put together in, whichever the words of a file are in. */
export function localeOf({ speech, words }: CourseContext): Locale {
  return (speech?.own ?? words).locale;
}

/** The same for the parts of one file. */
export interface TextContext extends CourseContext {
  readonly document: TextDocument;
  readonly writer: HtmlWriter;
  readonly notes: Notes;
}

/** The same for the parts of one lesson. */
export interface LessonContext extends TextContext {
  readonly document: LessonDocument;
}
