import type { Place } from "@coursewright/course";
import { type Fragment, fragmentOf, part, spot, stripped } from "./fragment.ts";
import { children, type Token, withChildren } from "./markdown.ts";
import type { Source } from "./source.ts";

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

  /** Learns the places of all tokens of one text; `columns` say where its lines start, if not in column 1. */
  learn(
    tokens: readonly Token[],
    text: string,
    { line, columns = [] }: { readonly line: number; readonly columns?: readonly number[] },
  ): void {
    this.walk(tokens, fragmentOf(text, line, columns));
  }

  /** From the first to the last character of a token, blanks and line ends at its edges left out. */
  placeOf(token: Token): Place {
    const raw = this.fragments.get(token)?.text ?? "";
    const start = raw.length - raw.trimStart().length;
    return this.placeIn(token, start, raw.trim().length);
  }

  /** A stretch of a token's raw text. */
  placeIn(token: Token, offset: number, length: number): Place {
    const fragment = this.fragments.get(token);
    if (!fragment) throw new Error(`No place is known for a ${token.type}`);
    const from = spot(fragment, offset);
    const to = spot(fragment, Math.max(offset, offset + length - 1));
    const end = length > 0 ? 1 : 0;
    return { file: this.source.file, ...from, endLine: to.line, endColumn: to.column + end };
  }

  /** The same text token without its first characters. */
  withoutStart(token: Token & { type: "text" }, length: number): Token {
    const rest = { ...token, raw: token.raw.slice(length), text: token.text.slice(length) };
    const fragment = this.fragments.get(token);
    if (fragment) this.fragments.set(rest, part(fragment, length, rest.raw.length));
    return rest;
  }

  /** The same text token without its last characters. */
  withoutEnd(token: Token & { type: "text" }, length: number): Token {
    const kept = token.raw.length - length;
    const rest = { ...token, raw: token.raw.slice(0, kept), text: token.text.slice(0, kept) };
    const fragment = this.fragments.get(token);
    if (fragment) this.fragments.set(rest, part(fragment, 0, kept));
    return rest;
  }

  /** The same token with other tokens inside. */
  withChildren(token: Token, inside: readonly Token[]): Token {
    const copy = withChildren(token, inside);
    const fragment = this.fragments.get(token);
    if (fragment) this.fragments.set(copy, fragment);
    return copy;
  }

  private walk(tokens: readonly Token[], parent: Fragment): void {
    let from = 0;
    for (const token of tokens) {
      const found = parent.text.indexOf(token.raw.replace(/\n+$/, ""), from);
      const at = found < 0 ? from : found;
      const own = part(parent, at, token.raw.length);
      this.fragments.set(token, own);
      from = at + token.raw.length;
      this.walkInside(token, own);
    }
  }

  private walkInside(token: Token, own: Fragment): void {
    if (token.type === "table") return this.walkTable(token, own);
    const inside = children(token);
    if (inside.length === 0) return;
    const strips = token.type === "list_item" || token.type === "blockquote";
    this.walk(inside, strips ? stripped(own, innerText(token)) : own);
  }

  private walkTable(token: Token & { type: "table" }, own: Fragment): void {
    let from = 0;
    for (const cell of [token.header, ...token.rows].flat()) {
      // A line between two cells is one; inside a cell it is written with a stroke before it.
      const written = cell.text.replaceAll("|", "\\|");
      const found = own.text.indexOf(written, from);
      const at = found < 0 ? from : found;
      this.walk(cell.tokens as readonly Token[], part(own, at, written.length));
      from = at + written.length;
    }
  }
}

/** What is left of a list item or a quote when the marks at the start of its lines are taken away. */
function innerText(token: Token): string {
  const text = "text" in token && typeof token.text === "string" ? token.text : "";
  const [first] = children(token);
  // With empty lines between the items, the box is part of the first paragraph.
  const box = first?.type === "paragraph" ? children(first)[0] : first;
  return box?.type === "checkbox" ? box.raw + text : text;
}
