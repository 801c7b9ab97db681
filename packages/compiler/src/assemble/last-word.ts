import type { Token } from "../parse/markdown.ts";

/** Position of the last token that is more than blanks; −1 if there is none. */
export function lastWord(tokens: readonly Token[]): number {
  return tokens.reduce(
    (last, token, index) => (token.type !== "text" || token.text.trim() !== "" ? index : last),
    -1,
  );
}
