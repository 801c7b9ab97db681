import { CodeTracker } from "./code-blocks.ts";
import type { Source } from "./source.ts";

/** What a file says behind `[^label]:`. */
export interface FootnoteSource {
  readonly label: string;
  readonly line: number;
  /** Column of the first character behind the colon's blank. */
  readonly column: number;
  readonly text: string;
}

const START = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;

/** Takes the footnotes out of a file; empty lines stay in their place. */
export function withoutFootnotes(source: Source): {
  source: Source;
  footnotes: ReadonlyMap<string, FootnoteSource>;
} {
  const footnotes = new Map<string, FootnoteSource>();
  if (!source.lines.some((line) => START.test(line))) return { source, footnotes };
  const code = new CodeTracker();
  let open: FootnoteSource | undefined;
  const lines = source.lines.map((line, index) => {
    if (!open && code.isCode(line)) return line;
    const start = START.exec(line);
    if (start) open = noteFrom(start, line, index + 1);
    else if (open) open = continued(open, line, source.lines[index + 1]);
    if (!open) return line;
    footnotes.set(open.label, open);
    return "";
  });
  return { source: { ...source, lines }, footnotes };
}

function noteFrom(start: RegExpExecArray, line: string, number: number): FootnoteSource {
  const [head, label = ""] = start;
  return { label, line: number, column: head.length + 1, text: line.slice(head.length) };
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
  return { ...note, text: `${note.text}\n${line.replace(/^( {1,4}|\t)/, "")}` };
}
