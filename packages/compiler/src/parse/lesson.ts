import type { Report } from "@coursewright/course";
import type { LessonYaml } from "../schema/lesson.ts";
import { validateLesson } from "../validators.ts";
import { openDocument, type TextDocument } from "./document.ts";
import { type Part, splitFences } from "./fences.ts";
import { MarkdownReader } from "./reader.ts";

/** A lesson's file, taken apart but not yet understood. */
export interface LessonDocument extends TextDocument {
  /** As far as they fit. */
  readonly settings: LessonYaml;
  readonly parts: readonly Part[];
}

export function parseLesson(file: string, content: string, report: Report): LessonDocument {
  const { running, textLine, ...opened } = openDocument({ file, content }, validateLesson, report);
  const parts = splitFences(running, textLine, report);
  return { ...opened, parts, reader: new MarkdownReader(running, report) };
}
