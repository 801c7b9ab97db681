/** A piece of text whose every line knows where it stands in the file. */
export interface Fragment {
  readonly text: string;
  /** In order; never empty. */
  readonly lines: readonly Line[];
}

interface Line {
  /** Offset of the line's first character in the fragment. */
  readonly start: number;
  /** Where that character stands in the file. */
  readonly line: number;
  readonly column: number;
}

/** A text that starts at a line of the file. */
export function fragmentOf(text: string, firstLine: number, columns: readonly number[]): Fragment {
  let start = 0;
  const lines = text.split("\n").map((content, index) => {
    const line = { start, line: firstLine + index, column: columns[index] ?? 1 };
    start += content.length + 1;
    return line;
  });
  return { text, lines };
}

/** The same lines with less at their start. */
export function stripped(outer: Fragment, text: string): Fragment {
  const outerLines = outer.text.split("\n");
  let start = 0;
  const lines = text.split("\n").map((content, index) => {
    const whole = outerLines[index] ?? "";
    const at = content === "" ? whole.length : Math.max(whole.lastIndexOf(content.trimEnd()), 0);
    const origin = outer.lines[index] ?? outer.lines.at(-1);
    const line = { start, line: origin?.line ?? 1, column: (origin?.column ?? 1) + at };
    start += content.length + 1;
    return line;
  });
  return { text, lines };
}

/** A stretch of a fragment. */
export function part(parent: Fragment, offset: number, length: number): Fragment {
  const text = parent.text.slice(offset, offset + length);
  const lines = [{ start: 0, ...spot(parent, offset) }];
  for (let n = lineAt(parent, offset) + 1; n < parent.lines.length; n++) {
    const line = parent.lines[n];
    if (!line || line.start >= offset + length) break;
    lines.push({ ...line, start: line.start - offset });
  }
  return { text, lines };
}

/** Where a character of the fragment stands in the file. */
export function spot(fragment: Fragment, offset: number): { line: number; column: number } {
  const found = fragment.lines[lineAt(fragment, offset)];
  if (!found) return { line: 1, column: 1 };
  return { line: found.line, column: found.column + offset - found.start };
}

/** Index of the last line that starts at the offset or before it. */
function lineAt({ lines }: Fragment, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
