import type { Report } from "@coursewright/course";
import type { LessonYaml } from "../schema/lesson.ts";
import { validateLesson } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { readSilences, reportTodos, withoutComments } from "./comments.ts";
import { type Part, splitFences } from "./fences.ts";
import { type FootnoteSource, withoutFootnotes } from "./footnotes.ts";
import { readFrontMatter } from "./front-matter.ts";
import { withinLimits } from "./limits.ts";
import { MarkdownReader } from "./reader.ts";
import { type Source, sourceOf } from "./source.ts";
import type { Yaml } from "./yaml.ts";

/** A lesson's file, taken apart but not yet understood. */
export interface LessonDocument {
  /** As the author wrote it. */
  readonly source: Source;
  /** The text without comments; line numbers are those of the file, the settings are blank lines. */
  readonly text: Source;
  /** From the file's name. */
  readonly id: string;
  /** As far as they fit. */
  readonly settings: LessonYaml;
  readonly yaml: Yaml;
  readonly parts: readonly Part[];
  readonly footnotes: ReadonlyMap<string, FootnoteSource>;
  readonly reader: MarkdownReader;
}

export function parseLesson(file: string, content: string, report: Report): LessonDocument {
  const source = sourceOf(file, content);
  const { yaml, textLine } = readFrontMatter(source, report);
  const settings = checkYaml(yaml, validateLesson, report);
  const { source: bare, comments } = withoutComments(withoutSettings(source, textLine), report);
  readSilences(source, comments, report);
  reportTodos(source, comments, report);
  const text = withinLimits(bare, report);
  const { source: running, footnotes } = withoutFootnotes(text, report);
  return {
    source,
    text,
    id: file.replace(/^.*\//, "").replace(/\.md$/, ""),
    settings,
    yaml,
    parts: splitFences(running, textLine, report),
    footnotes,
    reader: new MarkdownReader(running, report),
  };
}

function withoutSettings(source: Source, textLine: number): Source {
  return {
    ...source,
    lines: source.lines.map((line, index) => (index + 1 < textLine ? "" : line)),
  };
}
