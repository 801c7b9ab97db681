import { type Place, TONES, type Tone } from "@coursewright/course";
import { children, type Token, withChildren } from "../parse/markdown.ts";
import { suggest } from "../parse/suggest.ts";
import type { LessonContext } from "./context.ts";

type Quote = Token & { type: "blockquote" };

const MARK = /^\[!(\w+)\](.*)(?:\n|$)/;

/** The tone and the content of a quote that starts with `[!TIP]` or the like; nothing for any other quote. */
export function calloutOf(
  quote: Quote,
  context: LessonContext,
): { tone: Tone; tokens: readonly Token[] } | undefined {
  const [first, ...others] = children(quote);
  if (first?.type !== "paragraph") return undefined;
  const [head, ...words] = children(first);
  if (head?.type !== "text") return undefined;
  const [mark, word = "", behind = ""] = MARK.exec(head.raw) ?? [];
  if (mark === undefined) return undefined;
  const isGlued = behind.trim() !== "" || (!head.raw.includes("\n") && isInLine(words[0]));
  const { positions } = context.document.reader;
  const tone = toneOf({ word, isGlued }, positions.placeOf(quote), context);
  const rest = positions.withoutStart(head, mark.length - (isGlued ? behind.length : 0));
  const kept = rest.raw === "" ? words : [rest, ...words];
  const tokens = kept.length > 0 ? [withChildren(first, kept), ...others] : others;
  if (tokens.length === 0) context.report.add("callout/empty", positions.placeOf(quote), { word });
  return { tone, tokens };
}

function toneOf(
  { word, isGlued }: { word: string; isGlued: boolean },
  place: Place,
  context: LessonContext,
): Tone {
  const tone = TONES.find((known) => known === word.toLowerCase());
  if (!tone) reportUnknown(word, place, context);
  else if (isGlued) context.report.add("callout/text-behind", place, { word });
  return tone ?? "note";
}

/** A hard break may follow the mark; anything else stands on its line. */
function isInLine(next: Token | undefined): boolean {
  return next !== undefined && next.type !== "br";
}

function reportUnknown(word: string, place: Place, { report }: LessonContext): void {
  report.add("callout/unknown", place, { word, near: suggest(word, TONES), known: TONES });
}
