import type { Choice, Html, Line, Place } from "@coursewright/course";
import { plainText } from "../../assemble/text.ts";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import { placeIn } from "../../parse/source.ts";

const LONGEST = 40;

/** The words of a choice or a paragraph, as a message quotes them. */
export function quoted({ html }: Choice | Line): string {
  const words = html ? plainWords(html) : "";
  if (words === "") return "this paragraph";
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
  return /^["“”„«»]/.test(words) ? closed(cut) : `"${cut}"`;
}

function closed(cut: string): string {
  return cut.endsWith("…") && cut.startsWith('"') ? `${cut}"` : cut;
}

/** What a reader sees of a text in the source language. */
function plainWords(html: Html): string {
  return plainText(Object.values(html.html)[0] ?? "");
}

/** Where a code word stands in the lines of a choice or a paragraph; the whole of it, if it does not. */
export function placeOfChip(place: Place, word: RegExp, { source }: RoleplayDocument): Place {
  for (let line = place.line; line <= place.endLine; line++) {
    const text = source.lines[line - 1] ?? "";
    for (const { 0: span, 1: code = "", index } of text.matchAll(/`([^`]+)`/g)) {
      if (word.test(code)) return placeIn(source, { line, column: index + 1, length: span.length });
    }
  }
  return place;
}
