import type { Wordless } from "../../text.ts";
import { markOf, notChosen, tick, tickedLetters } from "../choice/view.ts";
import type { QuestionView } from "../view.ts";
import type { TrueFalse, TrueFalseResponse } from "./index.ts";

/** Two options, the first of which means true. */
export const view: QuestionView<TrueFalse, TrueFalseResponse> = {
  read(form, { options }) {
    const [letter] = tickedLetters(form);
    return letter === undefined ? undefined : letter === options[0]?.letter;
  },
  fill: (form, question, response) =>
    tick(form, response === undefined ? [] : [letterOf(question, response)]),
  marks: (question, response) =>
    question.options.filter((option) => option.letter === letterOf(question, response)).map(markOf),
  missing: (question, response) =>
    notChosen(question.options, [letterOf(question, response)]).map(markOf),
};

function letterOf({ options }: Wordless<TrueFalse>, response: TrueFalseResponse): string {
  return options[response ? 0 : 1]?.letter ?? "";
}
