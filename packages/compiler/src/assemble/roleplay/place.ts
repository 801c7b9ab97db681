import type { Beat, RoleplayPlace } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { assembleStretch } from "./beats.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import { noteOf } from "./note.ts";
import type { PlaceDraft } from "./places.ts";
import type { Stretch } from "./stretch.ts";

/** A place of the talk; one that ends it has neither choices nor jumps, which are reported. */
export function assemblePlace(draft: PlaceDraft, context: RoleplayContext): RoleplayPlace {
  const { id, place, content } = draft;
  const stretch = assembleStretch(content, context);
  const [end, second] = stretch.endings;
  if (second) context.report.add("roleplay/two-endings", second.place, {}, { related: end?.place });
  if (!end) {
    for (const quote of stretch.quotes) reportStrayQuote(quote, context);
    if (content.length === 0) context.report.add("roleplay/empty-place", place, { id });
    return { id, beats: stretch.beats, place };
  }
  const note = noteOf(stretch, context);
  const beats = lastWords(stretch, context);
  return { id, beats, ending: { ...end.ending, ...(note && { note }) }, place };
}

/** What is said at an ending, without what would go on from there. */
function lastWords({ beats }: Stretch, context: RoleplayContext): readonly Beat[] {
  return beats.flatMap((beat): readonly Beat[] => {
    if (beat.kind === "choices") {
      const [first] = beat.choices;
      if (first) context.report.add("roleplay/ending-goes-on", first.place, {});
      return [];
    }
    if (beat.to === undefined) return [beat];
    context.report.add("roleplay/ending-goes-on", beat.place, {});
    const { to, ...line } = beat;
    return [line];
  });
}

/** A quote that is not indented cuts the list of choices in two; `check --fix` moves it under the one above. */
function reportStrayQuote(quote: Token, context: RoleplayContext): void {
  const place = placeOf(quote, context);
  const { lines } = context.document.source;
  const written = lines.slice(place.line - 1, place.endLine);
  const whole = { ...place, column: 1, endColumn: (written.at(-1)?.length ?? 0) + 1 };
  const text = written.map((line) => `  ${line}`).join("\n");
  const fix = isBelowList(place.line, lines) ? { fix: { place: whole, text } } : {};
  context.report.add("roleplay/stray-quote", place, {}, fix);
}

/** Whether the line above, empty ones aside, is a list's or indented under one. */
function isBelowList(line: number, lines: readonly string[]): boolean {
  for (let at = line - 1; at > 0; at--) {
    const text = lines[at - 1] ?? "";
    if (text.trim() !== "") return /^([-*+][ \t]|[ \t]{2,}\S)/.test(text);
  }
  return false;
}
