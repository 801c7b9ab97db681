import { enter, entered } from "../fields/view.ts";
import type { QuestionView } from "../view.ts";
import { type NumberQuestion, type NumberResponse, number, rangeOf } from "./index.ts";
import { readingOf } from "./reading.ts";

/** A number, typed into a field. */
export const view: QuestionView<NumberQuestion, NumberResponse> = {
  read(form, question) {
    const [typed = ""] = entered(form, "number");
    return readingOf(typed, rangeOf(question)) === undefined ? undefined : typed.trim();
  },
  fill: (form, _question, response = "") => enter(form, "number", [response]),
  marks: (question, response) => [
    { part: "answer", word: number.score(question, response) === 1 ? "one" : "miss" },
  ],
  missing(question) {
    const { least, most } = rangeOf(question);
    const best = question.answer === undefined ? [least, most] : [question.answer];
    const says = best.map((value) => value.toLocaleString(document.documentElement.lang));
    return [{ part: "answer-right", word: "fits", says: says.join(" – ") }];
  },
};
