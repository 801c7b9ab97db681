import type { QuestionAuthor } from "../author.ts";
import { checkOptions, optionGroup, withOptionLetters } from "../choice/author.ts";
import { bitsFor } from "../options.ts";
import type { Single } from "./index.ts";

/** How a single choice is written. */
export const author: QuestionAuthor<Single, "options", object> = {
  description:
    "Asks for the one right answer. A quote under an option tells what it would lead to; `half` behind an option marks a defensible one, which earns half the points.",
  shape: "options",
  settings: {},
  make: ({ base, body }) => ({ ...base, ...body, kind: "single" }),
  check(question, report) {
    checkOptions(question, report);
    const right = question.options.filter((option) => option.tick === "right");
    if (right.length === 0 && question.options.length > 0) {
      report.add("single/no-tick", question.place, {});
    }
    const [first, second] = right;
    if (!first || !second) return;
    const related = first.box;
    report.add("single/several-ticks", second.box, { count: right.length }, { related });
  },
  letterGroups: optionGroup,
  withLetters: withOptionLetters,
  answers: ({ options }) => ({ type: "choice", choices: options }),
  size: (_question, [count = 0]) => count,
  width: (size) => bitsFor(Number(size)),
};
