import type { Wordless } from "../../text.ts";
import { LETTERS, lettersOf } from "../options.ts";
import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** Any number of options is right. */
export interface Multiple extends QuestionBase {
  readonly kind: "multiple";
  /** `partial` never falls below 0, `penalty` may, `all` knows only 1 and 0. */
  readonly scoring: "partial" | "all" | "penalty";
  readonly options: readonly Option[];
}

/** The letters of the ticked options, in alphabetical order; empty when nothing was ticked. */
export type MultipleResponse = readonly string[];

export const multiple: QuestionKind<Multiple, MultipleResponse> = {
  attributes: { scoring: { enum: ["partial", "all", "penalty"], default: "partial" } },
  score: (question, response) => worth(question, response),
  size: (lettersEverGiven) => lettersEverGiven,
  width: (size) => Number(size),
  write(bits, size, response) {
    for (const letter of LETTERS.slice(0, Number(size))) {
      bits.write(response.includes(letter) ? 1 : 0, 1);
    }
  },
  read: (bits, size) => [...LETTERS.slice(0, Number(size))].filter(() => bits.read(1) === 1),
  keep(question, response) {
    const kept = response.filter((letter) => question.options.some((it) => it.letter === letter));
    // Nothing ticked is an answer too, but not one that the learner gave by ticking what is gone.
    return response.length > 0 && kept.length === 0 ? undefined : kept;
  },
  notation: (question) => ({
    type: "choice",
    correct: [lettersOf(question.options, "right")],
  }),
  respond: (_question, response) => ({ type: "choice", letters: response }),
};

function worth(question: Wordless<Multiple>, response: MultipleResponse): number {
  const right = lettersOf(question.options, "right");
  const found = response.filter((letter) => right.includes(letter)).length;
  const tooMany = response.length - found;
  const share = (found - tooMany) / right.length;
  switch (question.scoring) {
    case "all":
      return found === right.length && tooMany === 0 ? 1 : 0;
    case "partial":
      return Math.max(0, share);
    case "penalty":
      return Math.max(-1, share);
    default:
      return question.scoring satisfies never;
  }
}
