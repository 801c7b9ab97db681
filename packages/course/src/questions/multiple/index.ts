import { codeLetters, has, lettersOf, toldChoice } from "../options.ts";
import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** Any number of options is right. */
export interface Multiple extends QuestionBase {
  readonly kind: "multiple";
  /** `partial` never falls below 0, `penalty` may, `all` knows only 1 and 0. */
  readonly scoring: "partial" | "all" | "penalty";
  readonly options: readonly Option[];
}

/** What stands between the braces. */
export interface MultipleSettings {
  readonly scoring?: Multiple["scoring"];
}

/** The letters of the ticked options, in alphabetical order; empty when nothing was ticked. */
export type MultipleResponse = readonly string[];

export const multiple: QuestionKind<Multiple, MultipleResponse> = {
  scored: true,
  score({ options, scoring }, response) {
    const right = lettersOf(options, "right");
    const found = response.filter((letter) => right.includes(letter)).length;
    const tooMany = response.length - found;
    const share = (found - tooMany) / right.length;
    switch (scoring) {
      case "all":
        return Math.floor(Math.max(0, share));
      case "partial":
        return Math.max(0, share);
      case "penalty":
        return Math.max(-1, share);
      default:
        return scoring satisfies never;
    }
  },
  code: codeLetters,
  keep({ options }, response) {
    const kept = response.filter((letter) => has(options, letter));
    // Nothing ticked is an answer too, but not one that the learner gave by ticking what is gone.
    return response[0] && !kept[0] ? undefined : kept;
  },
  tell: ({ id, options }, response) => toldChoice(id, [lettersOf(options, "right")], response),
};
