import type { Report } from "@coursewright/course";
import { namedAs } from "../i18n/language-file.ts";
import type { LessonYaml } from "../schema/lesson.ts";
import { validateLanguage, validateLesson } from "../validators.ts";
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
  const validate = namedAs(file) ? validateLanguage : validateLesson;
  const { running, textLine, ...opened } = openDocument<LessonYaml>(
    { file, content },
    validate,
    report,
  );
  const parts = splitFences(running, textLine, report);
  return { ...opened, parts, reader: new MarkdownReader(running, report) };
}
