import type { Report } from "@coursewright/course";
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

/** What the parts of a course share while they are put together. */
export interface CourseContext {
  readonly report: Report;
  readonly words: Words;
  readonly shelf: Shelf;
  readonly anchors: Anchors;
  readonly sanitise: Sanitiser;
  /** `course.yaml`, as far as it could be understood. */
  readonly settings: Partial<CourseYaml>;
  /** What lessons put into themselves. */
  readonly includes: Includes;
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
