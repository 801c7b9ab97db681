import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** A statement; the first option means that it is true. */
export interface TrueFalse extends QuestionBase {
  readonly kind: "truefalse";
  readonly options: readonly Option[];
}

/** Whether the learner holds the statement to be true. */
export type TrueFalseResponse = boolean;

export const truefalse: QuestionKind<TrueFalse, TrueFalseResponse> = {
  scored: true,
  score: (question, response) => (isTrue(question) === response ? 1 : 0),
  code: (bits, _size, response) => bits.number(1, response ? 0 : 1) === 0,
  keep: (_question, response) => response,
  tell: (question, response) => [
    {
      id: question.id,
      notation: { type: "true-false", correct: isTrue(question) },
      response: { type: "true-false", value: response },
    },
  ],
};

function isTrue(question: {
  readonly options: readonly { readonly tick: Option["tick"] }[];
}): boolean {
  return question.options[0]?.tick === "right";
}
