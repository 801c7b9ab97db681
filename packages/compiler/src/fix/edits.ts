import type { Edit } from "@coursewright/course";

/** Applies edits to a file as it is on disk; of two that overlap, the first one counts and the other waits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const map = new LineMap(text);
  const spans = edits
    .map((edit) => ({ ...map.span(edit), text: edit.text.replaceAll("\n", map.lineEnd) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  let inserted = -1;
  for (const { start, end, text: words } of spans) {
    // Two insertions at one spot may say the same thing twice.
    if (start < done || (start === end && start === inserted)) continue;
    result += text.slice(done, start) + words;
    done = end;
    if (start === end) inserted = start;
  }
  return result + text.slice(done);
}

/** Finds lines and columns in a text that still has its byte order mark and its own line ends. */
class LineMap {
  readonly lineEnd: string;
  private readonly starts: readonly number[];

  constructor(text: string) {
    const first = text.startsWith("\uFEFF") ? 1 : 0;
    const ends = [...text.matchAll(/\r\n?|\n/g)];
    this.lineEnd = ends[0]?.[0] ?? "\n";
    this.starts = [first, ...ends.map((end) => end.index + end[0].length)];
  }

  span({ place }: Edit): { start: number; end: number } {
    return {
      start: this.offset(place.line, place.column),
      end: this.offset(place.endLine, place.endColumn),
    };
  }

  private offset(line: number, column: number): number {
    return (this.starts[line - 1] ?? 0) + column - 1;
  }
}
