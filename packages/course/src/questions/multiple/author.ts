import type { QuestionAuthor } from "../author.ts";
import { checkOptions, optionGroup, withOptionLetters } from "../choice/author.ts";
import { lettersOf } from "../options.ts";
import type { Multiple, MultipleSettings } from "./index.ts";

/** How a choice of several is written. */
export const author: QuestionAuthor<Multiple, "options", MultipleSettings> = {
  description:
    "Asks for every answer that fits. Learners see the feedback of what they ticked, and on request that of what they missed.",
  shape: "options",
  settings: {
    scoring: {
      enum: ["partial", "all", "penalty"],
      default: "partial",
      description:
        "Whether each right tick earns its part and a slip takes one back (`partial`), only the whole answer counts (`all`), or slips may cost points (`penalty`).",
    },
  },
  make: ({ base, body, settings: { scoring = "partial" } }) => ({
    ...base,
    ...body,
    kind: "multiple",
    scoring,
  }),
  check(question, report) {
    checkOptions(question, report);
    const right = lettersOf(question.options, "right");
    if (right.length === 0 && question.options.length > 0) {
      report.add("multiple/no-tick", question.place, {});
    }
  },
  letterGroups: optionGroup,
  withLetters: withOptionLetters,
  answers: ({ options }) => ({ type: "choice", choices: options }),
  size: (_question, [count = 0]) => count,
  width: Number,
};
