import { both, type Format, list, matching, orEmpty, text, words } from "./formats.ts";
import type { ResponseGrammar } from "./model.ts";

const LIMIT = 255;
const letter = matching(/^[0-9a-z]$/, "one character of 0-9 and a-z");
const pair = matching(/^[0-9a-z]\.[0-9a-z]$/, "a pair such as 1.a");
const number = matching(/^-?\d+(\.\d+)?$/, "a decimal such as 7.5");

const letters = both(text(LIMIT), list(",", letter, { most: 128 }));
const pairs = both(text(LIMIT), list(",", pair, { most: 64 }));

/** What `student_response` and `pattern` may hold, by type of interaction. */
export const responses12: Readonly<Record<string, ResponseGrammar>> = {
  "true-false": grammar(words("t", "f", "0", "1")),
  choice: { response: orEmpty(letters), pattern: inBraces(letters), patterns: Infinity },
  "fill-in": grammar(text(LIMIT)),
  matching: { response: orEmpty(pairs), pattern: inBraces(pairs), patterns: Infinity },
  performance: grammar(text(LIMIT)),
  sequencing: grammar(letters),
  likert: { response: letter, patterns: 0 },
  numeric: grammar(number),
};

function grammar(format: Format): ResponseGrammar {
  return { response: format, pattern: format, patterns: Infinity };
}

/** `{a,c}` says that all parts are needed. */
function inBraces(format: Format): Format {
  return (value) => format(value.replace(/^\{(.*)\}$/s, "$1"));
}
