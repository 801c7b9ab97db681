import { didYouMean, error } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of questions that are drawn from a bank. */
export const banks = {
  "bank/too-few": error<{ bank: string; draw: number; has: number }>({
    sample: { bank: "replies", draw: 3, has: 2 },
    message: ({ bank, draw, has }) =>
      `Each learner is to get ${draw} questions of the bank "${bank}", and it has ${has}.`,
    help: ({ has }) => `Add questions, or draw at most ${has}.`,
    bad: "draw: { replies: 3 }   # and two questions with bank=replies",
    good: "draw: { replies: 2 }   # of five questions with bank=replies",
  }),
  "bank/empty": error<Near & { bank: string; known: readonly string[] }>({
    sample: { bank: "replys", near: "replies", known: ["replies"] },
    message: ({ bank }) =>
      `No question of this lesson is in a bank "${bank}", so there is nothing to draw from.`,
    help: ({ bank, near }) =>
      didYouMean(
        near,
        `Write \`bank=${bank}\` between the braces of each question that belongs to it.`,
      ),
    bad: "draw: { replys: 2 }",
    good: "draw: { replies: 2 }",
  }),
  "bank/never-drawn": error<Near & { bank: string }>({
    sample: { bank: "replies", near: undefined },
    message: ({ bank }) =>
      `This question is in a bank "${bank}", and the lesson does not say how many of it a learner gets.`,
    help: ({ bank, near }) =>
      didYouMean(
        near,
        `Write \`draw: { ${bank}: 2 }\` into the lesson's settings, or take \`bank=${bank}\` out.`,
      ),
    bad: ":::single{#a bank=replies}   # and no draw in the settings",
    good: "draw: { replies: 2 }",
  }),
  "bank/never-scored": error<{ kind: string }>({
    sample: { kind: "poll" },
    message: ({ kind }) =>
      `A ${kind} is never scored; drawn for some learners only, it would tell nothing about the others.`,
    help: () => "Take `bank=` out: everybody gets the question.",
    bad: ":::poll{#tea bank=replies}",
    good: ":::poll{#tea}",
  }),
  "bank/inside-for": error<{ bank: string }>({
    sample: { bank: "replies" },
    message: ({ bank }) =>
      `This question is in a bank and for some roles only: learners of whom it is not for would get fewer questions of "${bank}".`,
    help: () => "Take the question out of the `:::for`, or `bank=` out of the question.",
    bad: ":::for{role=nurse}\n\n:::single{#a bank=replies}",
    good: ":::single{#a bank=replies}",
  }),
  "bank/too-many": error<{ bank: string; limit: number }>({
    sample: { bank: "replies", limit: 36 },
    message: ({ bank, limit }) =>
      `More than ${limit} questions are or were in the bank "${bank}"; this one could never be drawn.`,
    help: () => "Make a second bank.",
    bad: ":::single{#q37 bank=replies}",
    good: ":::single{#q37 bank=more-replies}",
  }),
};
