import { children, type Token } from "../parse/markdown.ts";
import type { TextContext } from "./context.ts";

/** Brackets and parentheses of a link whose path holds blanks, or whose title has curly quotes. */
const UNREAD =
  /(?<=\])\((?![\s<])([^()<>\n]*?\.[a-z0-9]{2,4}(?:#[\w-]+)?)(\s+[“„"][^()\n]*[”“"])?\)/giu;

/** Reports what an author takes for a link or a picture and Markdown takes for text. */
export function reportUnreadLinks(tokens: readonly Token[], context: TextContext): void {
  for (const token of tokens) {
    const inside = token.type === "table" ? cellsOf(token) : children(token);
    if (inside.length > 0) reportUnreadLinks(inside, context);
    else if (token.type === "text") reportIn(token, context);
  }
}

function cellsOf({ header, rows }: Token & { type: "table" }): readonly Token[] {
  return [header, ...rows].flat().flatMap((cell) => cell.tokens as readonly Token[]);
}

function reportIn(token: Token & { type: "text" }, context: TextContext): void {
  for (const match of token.raw.matchAll(UNREAD)) {
    const [written, path = "", title = ""] = match;
    const right = `(${path.trim().replace(/\s/gu, "%20")}${title.replace(/[“”„]/g, '"')})`;
    if (right === written) continue;
    const place = context.document.reader.positions.placeIn(token, match.index, written.length);
    context.report.add("link/not-read", place, { written, right }, { fix: { place, text: right } });
  }
}
