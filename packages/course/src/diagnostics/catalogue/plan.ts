import { error } from "../problem.ts";

/** Problems of if-then plans. */
export const plan = {
  "plan/no-gap": error<object>({
    sample: {},
    message: () => "This plan has no gap, so learners could put nothing of their own into it.",
    help: () =>
      "Write what they fill in between double brackets: `When [[who or where]] …, I will [[my sentence]].`",
    bad: ":::plan\n\nTomorrow I will listen.\n\n:::",
    good: ":::plan\n\nWhen [[who or where]] repeats itself, I will say [[my sentence]].\n\n:::",
  }),
  "plan/empty-gap": error<object>({
    sample: {},
    message: () => "This gap does not say what to put into it.",
    help: () =>
      "Learners read it in the empty field, and a screen reader reads it out: `[[who or where]]`.",
    bad: "When [[ ]] repeats itself, I will wait.",
    good: "When [[who or where]] repeats itself, I will wait.",
  }),
  "plan/several-paragraphs": error<object>({
    sample: {},
    message: () => "A plan is one sentence in one paragraph, and here stands something else.",
    help: () => "Put everything but the sentence above or below the block.",
    bad: ":::plan\n\nThink of tomorrow.\n\nI will say [[my sentence]].\n\n:::",
    good: "Think of tomorrow.\n\n:::plan\n\nI will say [[my sentence]].\n\n:::",
  }),
  "plan/remind-twice": error<object>({
    sample: {},
    message: () =>
      "This plan is to remind once and again and again; a calendar can do one of the two.",
    help: () => "Keep `remind=` for one day, or `every=` for a habit.",
    bad: ":::plan{remind=2d every=day}",
    good: ":::plan{remind=2d}",
  }),
};
