import type { QuestionAuthor } from "../author.ts";
import { lettered } from "../choice/author.ts";
import { LETTERS } from "../options.ts";
import type { TrueFalse } from "./index.ts";

/** How a statement to be judged is written. */
export const author: QuestionAuthor<TrueFalse, "options", object> = {
  description:
    "Asks whether a statement holds. The words of both lines are yours; the first line means true.",
  shape: "options",
  settings: {},
  make: ({ base, body }) => ({ ...base, ...body, kind: "truefalse" }),
  check({ options, place }, report) {
    if (options.length !== 2) {
      report.add("truefalse/not-two-options", place, { count: options.length });
      return;
    }
    const ticked = options.filter((option) => option.tick === "right");
    if (ticked.length !== 1) report.add("truefalse/not-one-tick", place, { count: ticked.length });
  },
  // The first line means true, whatever its words: there is nothing to remember.
  letterGroups: () => [],
  withLetters: (question) => ({ ...question, options: lettered(question.options, [...LETTERS]) }),
  answers: ({ options }) => ({ type: "true-false", choices: options }),
  size: () => 2,
  width: () => 1,
};
