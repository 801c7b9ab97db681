import type { Inline } from "./inline.ts";
import type { Unit } from "./unit.ts";

const GAP = /(`+)(?:(?!\1)[\s\S])+?\1|\[\[([\s\S]*?)\]\]/g;

/** Words whose blanks are units of their own: `[[say it back]]` becomes `[[1]]`. */
export interface WithBlanks {
  readonly words: string;
  readonly blanks: readonly Unit[];
}

/** Takes the blanks out of a sentence. */
export function withoutBlanks(inline: Inline, note: string): WithBlanks {
  const blanks: Unit[] = [];
  const words = inline.words.replace(GAP, (all, _code, inside: string | undefined, at: number) => {
    if (inside === undefined) return all;
    const lead = inside.length - inside.trimStart().length;
    const start = at + 2 + lead;
    const said = inside.trim();
    const place = inline.placeIn(start, start + said.length);
    blanks.push({ kind: "blank", place, words: said, note: `blank ${blanks.length + 1} ${note}` });
    return `[[${blanks.length}]]`;
  });
  return { words, blanks };
}

/** The sentence with what stands in its blanks, by their number. */
export function withBlanks(words: string, blanks: readonly string[]): string {
  return words.replace(/\[\[(\d+)\]\]/g, (all, number: string) => {
    const inside = blanks[Number(number) - 1];
    return inside === undefined ? all : `[[${inside}]]`;
  });
}
