import { error } from "../problem.ts";

/** Problems of questions for a number. */
export const number = {
  "number/no-answer": error<object>({
    sample: {},
    message: () => "This question does not say which number is right.",
    help: () =>
      "Nobody could get this right. Write `:::number{answer=12}`, or `{min=10 max=14}` if a range is right.",
    bad: ":::number\n\nHow many seconds of silence?\n\n:::",
    good: ":::number{answer=2}\n\nHow many seconds of silence?\n\n:::",
  }),
  "number/tolerance-without-answer": error<object>({
    sample: {},
    message: () =>
      "`tolerance` says how far from the answer is right too, but there is no `answer`.",
    help: () => "Add it: `:::number{answer=12 tolerance=1}`.",
    bad: ":::number{tolerance=1}\n\nHow many seconds of silence?\n\n:::",
    good: ":::number{answer=2 tolerance=1}\n\nHow many seconds of silence?\n\n:::",
  }),
  "number/answer-and-range": error<object>({
    sample: {},
    message: () => "This question says twice what is right: by `answer`, and by `min` or `max`.",
    help: () => "Keep one way: `{answer=12 tolerance=1}` or `{min=11 max=13}`.",
    bad: ":::number{answer=2 max=3}\n\nHow many seconds of silence?\n\n:::",
    good: ":::number{answer=2 tolerance=1}\n\nHow many seconds of silence?\n\n:::",
  }),
  "number/half-a-range": error<object>({
    sample: {},
    message: () => "Only one end of the range is given, so numbers without end would be right.",
    help: () => "Write both `min` and `max`, or one `answer`.",
    bad: ":::number{min=2}\n\nHow many seconds of silence?\n\n:::",
    good: ":::number{min=2 max=4}\n\nHow many seconds of silence?\n\n:::",
  }),
  "number/range-reversed": error<{ min: number; max: number }>({
    sample: { min: 4, max: 2 },
    message: ({ min, max }) => `\`min\` is ${min} and \`max\` is ${max}, so no number is right.`,
    help: ({ min, max }) => `Change the two: \`{min=${max} max=${min}}\`.`,
    bad: ":::number{min=4 max=2}\n\nHow many seconds of silence?\n\n:::",
    good: ":::number{min=2 max=4}\n\nHow many seconds of silence?\n\n:::",
  }),
};
