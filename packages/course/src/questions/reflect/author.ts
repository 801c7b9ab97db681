import type { QuestionAuthor } from "../author.ts";
import { uselessIn } from "../unscored.ts";
import type { Reflection, ReflectionSettings } from "./index.ts";

/** How something to think about is written. */
export const author: QuestionAuthor<Reflection, "words", ReflectionSettings> = {
  description:
    "Gives room to think in writing. Words never leave the browser unless you write `send`, and then the learner is told.",
  shape: "words",
  settings: {
    words: {
      type: "integer",
      minimum: 1,
      maximum: 1000,
      description: "How many words you have in mind: a hint, never a hurdle.",
    },
    send: {
      type: "boolean",
      default: false,
      description: "Sends the words to the LMS, and tells the learner so.",
    },
  },
  make: ({ base, settings: { words, send = false } }) => ({
    ...base,
    kind: "reflect",
    // Points as they are by default are none here; any others are the author's own and reported.
    points: base.points === 1 ? 0 : base.points,
    ...(words !== undefined && { words }),
    send,
  }),
  check(question, report) {
    for (const what of uselessIn(question)) {
      report.add("reflect/nothing-is-right", question.place, { what });
    }
  },
  letterGroups: () => [],
  withLetters: (question) => question,
  answers: () => ({ type: "long-fill-in" }),
  size: () => 1,
  // The state holds only that it was done.
  width: () => 0,
};
