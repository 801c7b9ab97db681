import type { Place } from "@coursewright/course";

/** A text file in lines, without byte order mark and with one kind of line ending. */
export interface Source {
  readonly file: string;
  readonly lines: readonly string[];
  /** Columns in the file of lines that lost what stood at their start. */
  readonly columns?: ReadonlyMap<number, number>;
}

export function sourceOf(file: string, text: string): Source {
  return { file, lines: normalise(text).split("\n") };
}

/** NUL becomes the replacement character, as CommonMark asks; a BOM is dropped. */
function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD");
}

/** Where on one line; line and column count from 1. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A stretch of one line. */
export function placeIn(source: Source, { line, column, length }: Span): Place {
  const start = column - 1 + (source.columns?.get(line) ?? 1);
  return { file: source.file, line, column: start, endLine: line, endColumn: start + length };
}

/** A whole line without the blanks around it. */
export function placeOfLine(source: Source, line: number): Place {
  const text = source.lines[line - 1] ?? "";
  const column = text.length - text.trimStart().length + 1;
  return placeIn(source, { line, column, length: text.trim().length });
}
