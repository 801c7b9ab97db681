import type { QuestionAuthor } from "../author.ts";
import { checkOptions, optionGroup, withOptionLetters } from "../choice/author.ts";
import { bitsFor } from "../options.ts";
import { uselessIn } from "../unscored.ts";
import type { Poll } from "./index.ts";

/** How a poll is written. */
export const author: QuestionAuthor<Poll, "options", object> = {
  description:
    "Asks for a view that is neither right nor wrong: options without a tick. It is never scored.",
  shape: "options",
  settings: {},
  // What is so by default means nothing here; what the author wrote otherwise is reported.
  make: ({ base, body, ratings }) => ({
    ...base,
    ...body,
    kind: "poll",
    points: base.points === 1 ? 0 : base.points,
    ratings,
  }),
  check(question, report) {
    checkOptions(question, report);
    for (const { tick, box, feedback, place } of question.options) {
      if (tick !== "wrong") report.add("poll/tick", box, {});
      if (feedback) report.add("poll/feedback", place, {});
    }
    for (const what of uselessIn(question)) {
      report.add("poll/nothing-is-right", question.place, { what });
    }
  },
  letterGroups: optionGroup,
  withLetters: withOptionLetters,
  // Nothing is right, whatever is ticked.
  answers: ({ options }) => ({
    type: "choice",
    choices: options.map(({ tick: _tick, ...option }) => option),
  }),
  size: ({ ratings }, [count = 0]) => (ratings === "lms" ? count : 0),
  width: (size) => bitsFor(Number(size)),
  // What stays in the browser must not go where an earlier edition kept answers.
  holds: (slot, needed) =>
    (slot === 0) === (needed === 0) && bitsFor(Number(slot)) >= bitsFor(Number(needed)),
};
