import { error, warning } from "../problem.ts";

/** Problems of questions whose options are a task list. */
export const choice = {
  "question/too-few-options": error<object>({
    message: () => "This question offers fewer than two options, so there is nothing to choose.",
    help: () => "Write at least two lines such as `- [ ] An answer`.",
    bad: ':::single\n\nWhat do you say?\n\n- [x] "Tell me more."\n\n:::',
    good: ':::single\n\nWhat do you say?\n\n- [x] "Tell me more."\n- [ ] "Calm down."\n\n:::',
  }),
  "question/too-many-options": error<{ count: number }>({
    message: ({ count }) => `This question has ${count} options; an LMS can tell 36 apart.`,
    help: () => "Split it into two questions, or take out the weakest options.",
    bad: ":::single\n\nWhich one?\n\n- [x] Option 1\n- [ ] … up to option 37\n\n:::",
    good: ":::single\n\nWhich one?\n\n- [x] Option 1\n- [ ] … up to option 5\n\n:::",
  }),
  "question/same-option-twice": error<{ words: string }>({
    message: ({ words }) => `The option "${words}" stands in this question twice.`,
    help: () =>
      "Learners could tick the right words and be marked wrong. Change or delete one of the two.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Listen\n\n:::",
    good: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
  }),
  "single/no-tick": error<object>({
    message: () => "No option is marked as right.",
    help: () =>
      "Nobody could get this right. Put an `x` between the brackets of the right one: `- [x] …`.",
    bad: ":::single\n\nWhat helps?\n\n- [ ] Listen\n- [ ] Interrupt\n\n:::",
    good: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
  }),
  "single/several-ticks": error<object>({
    message: () => "Two options are ticked, but this is a single-choice question.",
    help: () =>
      "Learners could never choose both. Untick one, or write `:::multiple` instead of `:::single`.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [x] Ask\n\n:::",
    good: ":::multiple\n\nWhat helps?\n\n- [x] Listen\n- [x] Ask\n\n:::",
  }),
  "multiple/no-tick": error<object>({
    message: () => "No option is marked as right.",
    help: () =>
      "Nobody could get this right. Put an `x` between the brackets of each right one: `- [x] …`.",
    bad: ":::multiple\n\nWhat helps?\n\n- [ ] Listen\n- [ ] Ask\n\n:::",
    good: ":::multiple\n\nWhat helps?\n\n- [x] Listen\n- [x] Ask\n\n:::",
  }),
  "truefalse/not-two-options": error<{ count: number }>({
    message: ({ count }) => `A true-or-false question has two options; this one has ${count}.`,
    help: () => "Write `- [x] True` and `- [ ] False`, in this order; the words are free.",
    bad: ":::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n- [ ] It depends\n\n:::",
    good: ":::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n\n:::",
  }),
  "truefalse/not-one-tick": error<{ count: number }>({
    message: ({ count }) =>
      count === 0
        ? "Neither option is ticked, so the statement is neither true nor false."
        : "Both options are ticked, so the statement would be true and false at once.",
    help: () => "Tick the first line if the statement is true, the second if it is not.",
    bad: ":::truefalse\n\nSilence is an answer.\n\n- [ ] True\n- [ ] False\n\n:::",
    good: ":::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n\n:::",
  }),
  "choice/longest-is-right": warning<object>({
    message: () => "In every question of this lesson the longest option is the right one.",
    help: () =>
      "Learners notice after two questions and stop reading. Shorten a right option or lengthen a wrong one.",
    bad: "- [x] Say back what you heard, then ask whether you got it right\n- [ ] Nod",
    good: "- [x] Say it back\n- [ ] Nod and promise to call back tomorrow",
  }),
};
