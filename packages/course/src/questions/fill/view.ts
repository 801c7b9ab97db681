import { enter, entered } from "../fields/view.ts";
import type { QuestionView } from "../view.ts";
import { type Fill, type FillResponse, isRight, rightWords } from "./index.ts";
import { isNear } from "./same-words.ts";

/** Gaps in a sentence, typed into or chosen for. */
export const view: QuestionView<Fill, FillResponse> = {
  read(form) {
    const given = entered(form, "blank").map((word) => word.trim());
    return given.includes("") ? undefined : given;
  },
  fill: (form, _question, response = []) => enter(form, "blank", response),
  marks: (question, response) =>
    question.blanks.map((blank, n) => {
      const isClose = () =>
        blank.kind === "typed" && rightWords(blank).some((word) => isNear(response[n] ?? "", word));
      const word = isRight(question, response, n) ? "yes" : isClose() ? "near" : "miss";
      return { part: `blank-${n + 1}`, word };
    }),
  missing: (question, response) =>
    question.blanks.flatMap((blank, n) => {
      if (isRight(question, response, n)) return [];
      const here = blank.kind === "typed" && blank.accepted[document.documentElement.lang];
      return { part: `blank-${n + 1}-right`, word: "fits", says: (here || rightWords(blank))[0] };
    }),
  tally(question, response) {
    const { blanks } = question;
    if (blanks.length === 1) return undefined;
    const found = blanks.filter((_, n) => isRight(question, response, n)).length;
    return { found, of: blanks.length, tooMany: 0 };
  },
};
