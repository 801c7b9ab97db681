import type { Wordless } from "../../text.ts";
import { bitsFor, LETTERS, lettersOf } from "../options.ts";
import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** One option is right; a `half` one is defensible and earns half the points. */
export interface Single extends QuestionBase {
  readonly kind: "single";
  readonly options: readonly Option[];
}

/** The letter of the chosen option. */
export type SingleResponse = string;

export const single: QuestionKind<Single, SingleResponse> = {
  attributes: {},
  score: (question, response) => worth(question, response),
  size: (lettersEverGiven) => lettersEverGiven,
  width: (size) => bitsFor(Number(size)),
  write: (bits, size, response) =>
    bits.write(Math.max(LETTERS.indexOf(response), 0), bitsFor(Number(size))),
  read: (bits, size) => LETTERS.charAt(bits.read(bitsFor(Number(size)))),
  keep: (question, response) =>
    question.options.some((option) => option.letter === response) ? response : undefined,
  notation: (question) => ({
    type: "choice",
    correct: lettersOf(question.options, "right").map((letter) => [letter]),
  }),
  respond: (_question, response) => ({ type: "choice", letters: [response] }),
};

function worth(question: Wordless<Single>, response: SingleResponse): number {
  const chosen = question.options.find((option) => option.letter === response);
  if (chosen?.tick === "right") return 1;
  return chosen?.tick === "half" ? 0.5 : 0;
}
