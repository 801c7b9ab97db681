import { codeLetter, has, toldChoice } from "../options.ts";
import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** An opinion: no option is right. */
export interface Poll extends QuestionBase {
  readonly kind: "poll";
  readonly options: readonly Option[];
  /** Who keeps the answer. */
  readonly ratings: "browser" | "lms";
}

/** The letter of the chosen option; empty in a record that must not hold it. */
export type PollResponse = string;

export const poll: QuestionKind<Poll, PollResponse> = {
  scored: false,
  score: () => 0,
  code: (bits, size, response) => (size === 0 ? "" : codeLetter(bits, size, response)),
  keep({ ratings, options }, response) {
    if (ratings === "browser") return "";
    return has(options, response) ? response : undefined;
  },
  tell: ({ id, ratings }, response) =>
    ratings === "browser" ? [] : toldChoice(id, [], [response]),
};
