/** Which signs may close what a sign opens, in any language. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”“",
  "„": "“”",
  "”": "”",
  "‟": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "‘": "’",
  "‚": "‘’",
  "'": "'",
  "「": "」",
  "『": "』",
};

/** Signs that may be an apostrophe as well. */
const APOSTROPHES = "'‘";

/** Whether words stand in quotation marks as a whole, in none, or behind one that never closes. */
export function quotedAs(words: string): "whole" | "none" | "opened" {
  const closing = CLOSING[words[0] ?? ""];
  if (closing === undefined) return "none";
  const inside = words.slice(1).replace(/[.,;!?…]$/, "");
  if (closing.includes(inside.at(-1) ?? " ")) return "whole";
  const isClosed = [...closing].some((sign) => inside.includes(sign));
  return isClosed || APOSTROPHES.includes(words[0] ?? "") ? "none" : "opened";
}
