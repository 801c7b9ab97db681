import type { Place } from "@coursewright/course";
import { children, type Token } from "./markdown.ts";
import type { Source } from "./source.ts";

/** A piece of text whose every line knows where it stands in the file. */
interface Fragment {
  readonly text: string;
  readonly lines: readonly Line[];
}

interface Line {
  /** Offset of the line's first character in the fragment. */
  readonly start: number;
  /** Where that character stands in the file. */
  readonly line: number;
  readonly column: number;
}

/**
 * Finds out where marked's tokens stand. Marked keeps no positions, but the raw text of each token is
 * a part of its parent's; only lists and quotes take characters away, and only at the start of lines.
 */
export class Positions {
  private readonly source: Source;
  private readonly fragments = new WeakMap<Token, Fragment>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Learns the places of all tokens of one run of Markdown. */
  learn(tokens: readonly Token[], text: string, firstLine: number): void {
    const lines = text.split("\n");
    let start = 0;
    const fragment = {
      text,
      lines: lines.map((content, index) => {
        const line = { start, line: firstLine + index, column: 1 };
        start += content.length + 1;
        return line;
      }),
    };
    this.walk(tokens, fragment);
  }

  /** From the first to the last character of a token, blanks and line ends at its edges left out. */
  placeOf(token: Token): Place {
    const fragment = this.fragments.get(token);
    const raw = fragment?.text ?? "";
    const start = raw.length - raw.trimStart().length;
    return this.placeIn(token, start, raw.trim().length);
  }

  /** A stretch of a token's raw text. */
  placeIn(token: Token, offset: number, length: number): Place {
    const fragment = this.fragments.get(token);
    if (!fragment) throw new Error(`No place is known for a ${token.type}`);
    const from = spot(fragment, offset);
    const to = spot(fragment, Math.max(offset, offset + length - 1));
    const file = this.source.file;
    const end = length > 0 ? 1 : 0;
    return { file, ...from, endLine: to.line, endColumn: to.column + end };
  }

  private walk(tokens: readonly Token[], parent: Fragment): void {
    let from = 0;
    for (const token of tokens) {
      const found = parent.text.indexOf(token.raw.replace(/\n+$/, ""), from);
      const at = found < 0 ? from : found;
      const own = cut(parent, at, token.raw.length);
      this.fragments.set(token, own);
      from = at + token.raw.length;
      this.walkInside(token, own);
    }
  }

  private walkInside(token: Token, own: Fragment): void {
    if (token.type === "table") return this.walkTable(token, own);
    const inside = children(token);
    if (inside.length === 0) return;
    const stripped = token.type === "list_item" || token.type === "blockquote";
    this.walk(inside, stripped ? strip(own, innerText(token)) : own);
  }

  private walkTable(token: Token & { type: "table" }, own: Fragment): void {
    let from = 0;
    for (const cell of [token.header, ...token.rows].flat()) {
      const found = own.text.indexOf(cell.text, from);
      const at = found < 0 ? from : found;
      this.walk(cell.tokens as readonly Token[], cut(own, at, cell.text.length));
      from = at + cell.text.length;
    }
  }
}

/** What is left of a list item or a quote when the marks at the start of its lines are taken away. */
function innerText(token: Token): string {
  const text = "text" in token && typeof token.text === "string" ? token.text : "";
  const [box] = children(token);
  return box?.type === "checkbox" ? box.raw + text : text;
}

/** The same lines with less at their start. */
function strip(outer: Fragment, text: string): Fragment {
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

function cut(parent: Fragment, offset: number, length: number): Fragment {
  const text = parent.text.slice(offset, offset + length);
  const first = { start: 0, ...spot(parent, offset) };
  const rest = parent.lines
    .filter((line) => line.start > offset && line.start < offset + length)
    .map((line) => ({ ...line, start: line.start - offset }));
  return { text, lines: [first, ...rest] };
}

function spot(fragment: Fragment, offset: number): { line: number; column: number } {
  let found = fragment.lines[0];
  for (const line of fragment.lines) {
    if (line.start > offset) break;
    found = line;
  }
  if (!found) return { line: 1, column: 1 };
  return { line: found.line, column: found.column + offset - found.start };
}
