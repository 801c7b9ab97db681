import { children, type Token, wordsOf } from "../parse/markdown.ts";
import type { LessonContext } from "./context.ts";

const CLAIM =
  /(?<![\d.,=])(?!(?:0|100)\s?(?:%|per))\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b|Prozent\b|procent\b)|\b(?:studies|research|surveys?)\s+(?:shows?|suggests?|proves?|finds?|found)\b/iu;

/** Reports shares and studies in running text whose paragraph names no source; a link counts as one. */
export function reportClaims(tokens: readonly Token[], context: LessonContext): void {
  for (const token of tokens) {
    if (token.type === "paragraph" || token.type === "text") reportParagraph(token, context);
    else if (token.type === "list") reportClaims(token.items.flatMap(children), context);
  }
}

function reportParagraph(paragraph: Token, context: LessonContext): void {
  const parts = children(paragraph);
  if (parts.some(holdsSource)) return;
  for (const part of parts) {
    const words = part.type === "codespan" ? "" : wordsOf(part);
    const claim = CLAIM.exec(words)?.[0];
    if (claim === undefined) continue;
    const { positions } = context.document.reader;
    const at = part.raw.indexOf(claim);
    const place = at < 0 ? positions.placeOf(part) : positions.placeIn(part, at, claim.length);
    return context.report.add("text/uncited-number", place, { words: claim });
  }
}

function holdsSource(token: Token): boolean {
  return token.type === "citation" || token.type === "link" || children(token).some(holdsSource);
}
