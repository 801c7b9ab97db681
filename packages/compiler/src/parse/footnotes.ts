import type { Report } from "@coursewright/course";
import { CodeTracker } from "./code-blocks.ts";
import { placeIn, type Source } from "./source.ts";

/** What a file says behind `[^label]:`. */
export interface FootnoteSource {
  readonly label: string;
  readonly line: number;
  readonly text: string;
  /** Where each line of the text starts in the file. */
  readonly columns: readonly number[];
}

const START = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;

/** Takes the footnotes out of a file; empty lines stay in their place. */
export function withoutFootnotes(
  source: Source,
  report: Report,
): { source: Source; footnotes: ReadonlyMap<string, FootnoteSource> } {
  const footnotes = new Map<string, FootnoteSource>();
  if (!source.lines.some((line) => START.test(line))) return { source, footnotes };
  const code = new CodeTracker();
  let open: FootnoteSource | undefined;
  const lines = source.lines.map((line, index) => {
    if (!open && code.isCode(line)) return line;
    open = noteAt(source, index, open);
    if (!open) return line;
    const earlier = footnotes.get(open.label);
    if (earlier && earlier.line !== open.line)
      reportSecond({ note: open, earlier }, source, report);
    footnotes.set(open.label, open);
    return "";
  });
  return { source: { ...source, lines }, footnotes };
}

function reportSecond(
  { note, earlier }: { note: FootnoteSource; earlier: FootnoteSource },
  source: Source,
  report: Report,
): void {
  const { label, line } = note;
  const length = label.length + "[^]".length;
  const related = placeIn(source, { line: earlier.line, column: 1, length });
  const place = placeIn(source, { line, column: 1, length });
  report.add("footnote/twice", place, { label }, { related });
}

/** The note that a line starts or goes on with. */
function noteAt(
  { lines }: Source,
  index: number,
  open: FootnoteSource | undefined,
): FootnoteSource | undefined {
  const line = lines[index] ?? "";
  const start = START.exec(line);
  if (start) return noteFrom(start, line, index + 1);
  return open && continued(open, line, lines[index + 1]);
}

function noteFrom(start: RegExpExecArray, line: string, number: number): FootnoteSource {
  const [head, label = ""] = start;
  return { label, line: number, columns: [head.length + 1], text: line.slice(head.length) };
}

/** Goes on with indented lines, and with a paragraph's next line. */
function continued(
  note: FootnoteSource,
  line: string,
  next: string | undefined,
): FootnoteSource | undefined {
  const blank = line.trim() === "";
  const indented = /^( {2,}|\t)/.test(line);
  if (blank && !/^( {2,}|\t)\S/.test(next ?? "")) return undefined;
  if (!blank && !indented && note.text.endsWith("\n")) return undefined;
  if (!blank && /^(:::|#{1,6}\s|[-*+]\s|>)/.test(line)) return undefined;
  const text = line.replace(/^( {1,4}|\t)/, "");
  const columns = [...note.columns, line.length - text.length + 1];
  return { ...note, columns, text: `${note.text}\n${text}` };
}
