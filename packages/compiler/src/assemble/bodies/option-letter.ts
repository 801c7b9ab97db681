import type { Token } from "../../parse/markdown.ts";
import type { LessonContext } from "../context.ts";
import { lastWord } from "../last-word.ts";

/** `{#c}` behind an option gives it a letter that wins over all pairing. */
export function takeLetter(
  tokens: readonly Token[],
  context: LessonContext,
): { letter: string; rest: readonly Token[] } {
  const last = lastWord(tokens);
  const token = tokens[last];
  const match = token?.type === "text" ? /\s*\{#([^}\s]*)\}\s*$/.exec(token.text) : null;
  if (token?.type !== "text" || !match) return { letter: "", rest: tokens };
  const [written, letter = ""] = match;
  const before = token.text.slice(0, match.index);
  const rest = [...tokens.slice(0, last), ...(before ? [{ ...token, text: before }] : [])];
  if (/^[a-z0-9]$/.test(letter)) return { letter, rest };
  const { positions } = context.document.reader;
  const at = Math.max(token.raw.lastIndexOf("{#"), 0);
  const place = positions.placeIn(token, at, written.trim().length);
  context.report.add("choice/odd-letter", place, { written: written.trim() });
  return { letter: "", rest };
}
