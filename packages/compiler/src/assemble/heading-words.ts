import { children, type Token } from "../parse/markdown.ts";
import type { TextContext } from "./context.ts";

/** The words of a title or of a screen's heading; links in it are reported and only their words kept. */
export function headingWords(heading: Token, context: TextContext): string {
  return context.writer.inline(children(heading).flatMap((token) => unlinked(token, context)));
}

function unlinked(token: Token, context: TextContext): readonly Token[] {
  if (token.type !== "link" && token.type !== "citation") return [token];
  const what = token.type === "link" ? "link" : "note";
  const place = context.document.reader.positions.placeOf(token);
  context.report.add("heading/holds-link", place, { what });
  if (token.type === "link") return children(token);
  context.notes.spare(token.raw);
  return [];
}
