import { didYouMean, error } from "../problem.ts";

/** Problems of lessons that may be left out because they are known. */
export const skip = {
  "skip/unknown-step": error<{ step: string; near: string | undefined }>({
    sample: { step: "pretest", near: "pre-test" },
    message: ({ step }) =>
      `Whether this lesson is known is to follow from "${step}", and no step has that id.`,
    help: ({ near }) => didYouMean(near, "Use the file's name without `.md`."),
    bad: "skip: { after: pretest }",
    good: "skip: { after: pre-test }",
  }),
  "skip/not-earlier": error<{ step: string }>({
    sample: { step: "last-check" },
    message: ({ step }) =>
      `"${step}" does not come before this lesson, so learners would be asked too late whether they know it.`,
    help: () => "Name an earlier step, or move that one up in `course.yaml`.",
    bad: "skip: { after: last-check }",
    good: "skip: { after: pre-test }",
  }),
  "skip/nothing-asked": error<{ step: string }>({
    sample: { step: "welcome" },
    message: ({ step }) =>
      `"${step}" has no question with a right answer, so it cannot show what learners know.`,
    help: () => "Name a lesson that asks something; its questions may be `optional`.",
    bad: "skip: { after: welcome }",
    good: "skip: { after: pre-test }",
  }),
};
