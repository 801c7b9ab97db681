import type { Report } from "@coursewright/course";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { checkYaml } from "./check-yaml.ts";
import { readSilences, reportTodos, withoutComments } from "./comments.ts";
import { type FootnoteSource, withoutFootnotes } from "./footnotes.ts";
import { readFrontMatter } from "./front-matter.ts";
import { withinLimits } from "./limits.ts";
import type { MarkdownReader } from "./reader.ts";
import { type Source, sourceOf } from "./source.ts";
import type { Yaml } from "./yaml.ts";

/** A Markdown file with settings, taken apart but not yet understood. */
export interface TextDocument {
  /** As the author wrote it. */
  readonly source: Source;
  /** The text without comments; line numbers are those of the file, the settings are blank lines. */
  readonly text: Source;
  /** From the file's name. */
  readonly id: string;
  readonly yaml: Yaml;
  readonly footnotes: ReadonlyMap<string, FootnoteSource>;
  readonly reader: MarkdownReader;
  /** A language tells it in its own way, with other parts than the source. */
  readonly adapted?: true;
}

/** What every Markdown file of a course has, before its own kind is read. */
export interface Opened<Settings> extends Omit<TextDocument, "reader"> {
  /** As far as they fit. */
  readonly settings: Partial<Settings>;
  /** The text without footnotes too. */
  readonly running: Source;
  /** First line behind the settings. */
  readonly textLine: number;
}

/** Reads settings, comments and footnotes of a Markdown file. */
export function openDocument<Settings extends object>(
  written: { readonly file: string; readonly content: string },
  validate: ValidateFunction<Settings>,
  report: Report,
): Opened<Settings> {
  const { file, content } = written;
  const source = sourceOf(file, content);
  const { yaml, textLine } = readFrontMatter(source, report);
  const settings = checkYaml(yaml, validate, report);
  const { source: bare, comments } = withoutComments(withoutSettings(source, textLine), report);
  readSilences(source, comments, report);
  reportTodos(source, comments, report);
  const text = withinLimits(bare, report);
  const { source: running, footnotes } = withoutFootnotes(text, report);
  const id = file.replace(/^.*\//, "").replace(/\.md$/, "");
  return { source, text, id, yaml, settings, footnotes, running, textLine };
}

function withoutSettings(source: Source, textLine: number): Source {
  return {
    ...source,
    lines: source.lines.map((line, index) => (index + 1 < textLine ? "" : line)),
  };
}
