import { decimal, identifier, languageString, line } from "../formats.ts";
import type { Spelling } from "../responses.ts";

const LIMIT = 4000;
const BLANKS = 10;

/** `a[,]c` and `a[.]b`. */
export const spelling: Spelling = {
  comma: "[,]",
  dot: "[.]",
  limit: LIMIT,
  type: (type) => type,
  truth: String,
  point: identifier,
  words: (words) => words.slice(0, BLANKS).map(word).join("[,]"),
  text: (words) => languageString(words, "", LIMIT),
  range: (least, most) => `${decimal(least)}[:]${decimal(most)}`,
  // A set means all of its parts anyway.
  all: (parts) => parts,
};

/** What is typed must not read as one of the standard's own marks; a blank in front is refused in patterns. */
function word(typed: string): string {
  const plain = typed.replace(/\[([,.:])]/g, "($1)");
  return line(plain, 250).replace(/^{/, "(");
}
