import type { Report } from "@coursewright/course";
import type { LessonDocument } from "../parse/lesson.ts";
import type { HtmlWriter } from "../parse/markdown.ts";
import type { Anchors } from "./anchors.ts";
import type { Notes } from "./notes.ts";
import type { Sanitiser } from "./sanitise.ts";
import type { Shelf } from "./shelf.ts";
import type { Words } from "./text.ts";

/** What the parts of a course share while they are put together. */
export interface CourseContext {
  readonly report: Report;
  readonly words: Words;
  readonly shelf: Shelf;
  readonly anchors: Anchors;
  readonly sanitise: Sanitiser;
}

/** The same for the parts of one lesson. */
export interface LessonContext extends CourseContext {
  readonly document: LessonDocument;
  readonly writer: HtmlWriter;
  readonly notes: Notes;
}
