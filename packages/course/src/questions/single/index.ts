import { codeLetter, has, lettersOf, toldChoice } from "../options.ts";
import type { Option, QuestionBase, QuestionKind } from "../question.ts";

/** One option is right; a `half` one is defensible and earns half the points. */
export interface Single extends QuestionBase {
  readonly kind: "single";
  readonly options: readonly Option[];
}

/** The letter of the chosen option. */
export type SingleResponse = string;

export const single: QuestionKind<Single, SingleResponse> = {
  scored: true,
  score({ options }, response) {
    const chosen = options.find(({ letter }) => letter === response);
    if (chosen?.tick === "right") return 1;
    return chosen?.tick === "half" ? 0.5 : 0;
  },
  code: codeLetter,
  keep: ({ options }, response) => (has(options, response) ? response : undefined),
  tell: ({ id, options }, response) =>
    toldChoice(
      id,
      lettersOf(options, "right").map((letter) => [letter]),
      [response],
    ),
};
