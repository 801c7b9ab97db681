import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** A statement; the first option means that it is true. */
export interface TrueFalse extends QuestionBase {
  readonly kind: "truefalse";
  readonly options: readonly Option[];
}

/** Whether the learner holds the statement to be true. */
export type TrueFalseResponse = boolean;

export const truefalse: QuestionKind<TrueFalse, TrueFalseResponse> = {
  attributes: {},
  score: (question, response) => (isTrue(question) === response ? 1 : 0),
  size: () => 2,
  width: () => 1,
  write: (bits, _size, response) => bits.write(response ? 0 : 1, 1),
  read: (bits) => bits.read(1) === 0,
  keep: (_question, response) => response,
  notation: (question) => ({ type: "true-false", correct: isTrue(question) }),
  respond: (_question, response) => ({ type: "true-false", value: response }),
};

function isTrue(question: {
  readonly options: readonly { readonly tick: Option["tick"] }[];
}): boolean {
  return question.options[0]?.tick === "right";
}
