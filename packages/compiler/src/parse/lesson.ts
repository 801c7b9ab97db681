import type { Report } from "@coursewright/course";
import type { LessonYaml } from "../schema/lesson.ts";
import { validateLesson } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { readSilences, reportTodos, withoutComments } from "./comments.ts";
import { type Part, splitFences } from "./fences.ts";
import { type FootnoteSource, withoutFootnotes } from "./footnotes.ts";
import { readFrontMatter } from "./front-matter.ts";
import { MarkdownReader } from "./markdown.ts";
import { type Source, sourceOf } from "./source.ts";
import type { Yaml } from "./yaml.ts";

/** A lesson's file, taken apart but not yet understood. */
export interface LessonDocument {
  /** As the author wrote it. */
  readonly source: Source;
  /** From the file's name. */
  readonly id: string;
  readonly settings: LessonYaml;
  readonly yaml: Yaml;
  readonly parts: readonly Part[];
  readonly footnotes: ReadonlyMap<string, FootnoteSource>;
  readonly reader: MarkdownReader;
}

export function parseLesson(file: string, text: string, report: Report): LessonDocument {
  const written = sourceOf(file, text);
  const { yaml, textLine } = readFrontMatter(written, report);
  const { source: bare, comments } = withoutComments(written, report);
  readSilences(written, comments, report);
  reportTodos(written, comments, report);
  const { source, footnotes } = withoutFootnotes(bare);
  return {
    source: written,
    id: file.replace(/^.*\//, "").replace(/\.md$/, ""),
    settings: checkYaml(yaml, validateLesson, report) ?? {},
    yaml,
    parts: splitFences(source, textLine, report),
    footnotes,
    reader: new MarkdownReader(source),
  };
}
