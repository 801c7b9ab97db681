/** A text in which nobody reads what stands between `[[` and `]]`. */
export interface Hidden {
  readonly text: string;
  /** The same stretch as it was written. */
  back(part: string): string;
  /** Blanks, and what stands between them. */
  split(part: string): readonly { readonly blank: boolean; readonly text: string }[];
}

// Code and what is behind a backslash hold no blank; characters of the last plane are those we hide behind.
const BLANK =
  /\\[\s\S]|(`+)(?!`)(?:(?!\1(?!`))[\s\S])*\1(?!`)|\[\[(?<inside>(?:\\[\s\S]|[^\\\]]|\](?!\]))*)\]\]|(?<odd>[\u{100000}-\u{10FFFD}])/gu;
const FIRST = 0x100000;
const STAND_IN = /[\u{100000}-\u{10FFFD}]/gu;
const HIDDEN_BLANK = /(\[\[[\u{100000}-\u{10FFFD}]\]\])/u;

/** Puts one character in the place of what is inside each blank: it may hold anything, and is no mark. */
export function hideBlanks(markdown: string): Hidden {
  const hidden: string[] = [];
  const hide = (found: string): string => {
    hidden.push(found);
    return String.fromCodePoint(FIRST + hidden.length - 1);
  };
  const text = markdown.replace(BLANK, (found, ...rest) => {
    const { inside, odd } = groupsOf(rest);
    if (odd !== undefined) return hide(odd);
    return inside === undefined ? found : `[[${hide(inside)}]]`;
  });
  const back = (part: string): string =>
    part.replace(STAND_IN, (character) => hidden[(character.codePointAt(0) ?? 0) - FIRST] ?? "");
  const split = (part: string) =>
    part
      .split(HIDDEN_BLANK)
      .map((stretch, index) => ({ blank: index % 2 === 1, text: back(stretch) }));
  return { text, back, split };
}

interface Groups {
  readonly inside?: string;
  readonly odd?: string;
}

/** `replace` hands over the groups last. */
function groupsOf(rest: readonly unknown[]): Groups {
  return rest.at(-1) as Groups; // the pattern has these two
}
