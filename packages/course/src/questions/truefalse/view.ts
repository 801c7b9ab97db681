import { choiceView } from "../choice/view.ts";
import type { QuestionView } from "../view.ts";
import type { TrueFalse, TrueFalseResponse } from "./index.ts";

/** Two options, the first of which means true. */
export const view: QuestionView<TrueFalse, TrueFalseResponse> = choiceView({
  read: ([letter], { options }) => (letter ? letter === options[0]?.letter : undefined),
  letters: (response, { options }) => [options[response ? 0 : 1]?.letter ?? ""],
});
