import { decimal, line } from "../formats.ts";
import type { Spelling } from "../responses.ts";

const LIMIT = 255;

/** `a,c` and `a.b`: one character each. */
export const spelling: Spelling = {
  comma: ",",
  dot: ".",
  limit: LIMIT,
  // The standard has no long answers.
  type: (type) => type.replace("long-", ""),
  truth: (value) => (value ? "t" : "f"),
  // One character: `a` is ten, `b` eleven.
  point: (point) => Number(point).toString(36),
  words: (words) => line(words.map((word) => word.replace(/;/g, ",")).join(";"), LIMIT),
  text: (words) => line(words, LIMIT),
  // A range has no spelling; its middle is right, and is what the author wrote before a tolerance.
  range: (least, most) => decimal((least + most) / 2),
  all: (parts) => (parts.includes(",") ? `{${parts}}` : parts),
};
