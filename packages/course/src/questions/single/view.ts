import { markOf, notChosen, tick, tickedLetters } from "../choice/view.ts";
import type { QuestionView } from "../view.ts";
import type { Single, SingleResponse } from "./index.ts";

/** One option, chosen by a radio button. */
export const view: QuestionView<Single, SingleResponse> = {
  read: (form) => tickedLetters(form)[0],
  fill: (form, _question, response) => tick(form, response === undefined ? [] : [response]),
  marks: ({ options }, response) =>
    options.filter((option) => option.letter === response).map(markOf),
  missing: ({ options }, response) => notChosen(options, [response]).map(markOf),
};
