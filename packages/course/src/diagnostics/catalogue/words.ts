import { didYouMean, error, warning } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of `{{words}}` and of `words.yaml`. */
export const words = {
  "words/unknown": error<Near & { word: string; known: readonly string[] }>({
    sample: { word: "cleint", near: "client", known: ["client"] },
    message: ({ word }) =>
      `\`words.yaml\` does not say what "{{${word}}}" stands for, so learners would see the brackets.`,
    help: ({ word, near, known }) =>
      didYouMean(
        near && `{{${near}}}`,
        known.length > 0
          ? `It knows: ${known.join(", ")}. To show the brackets themselves, write \`\\{{${word}}}\`.`
          : `Write a file \`words.yaml\` beside \`course.yaml\` with a line such as \`${word}: customer\`.`,
      ),
    bad: "Ask the {{cleint}}.",
    good: "Ask the {{client}}.",
  }),
  "words/missing-form": error<
    Near & { word: string; form: string; role: string; known: readonly string[] }
  >({
    sample: {
      word: "client",
      form: "plurl",
      role: "",
      near: "plural",
      known: ["default", "plural"],
    },
    message: ({ word, form, role }) =>
      `"${word}" has no form "${form}"${role && ` for the role "${role}"`}, so ${role ? "those learners" : "learners"} would see a gap.`,
    help: ({ near, form, known }) =>
      didYouMean(near, `Add \`${form}: …\` in \`words.yaml\`; it has: ${known.join(", ")}.`),
    bad: "Ask your {{client.plurl}}.",
    good: "Ask your {{client.plural}}.",
  }),
  "words/unknown-role": error<Near & { key: string; known: readonly string[] }>({
    sample: { key: "nurze", near: "nurse", known: ["support", "nurse"] },
    message: ({ key }) =>
      `No role of this course is called "${key}", and only a role has forms of its own.`,
    help: ({ near, known }) =>
      didYouMean(
        near,
        known.length > 0
          ? `The roles are: ${known.join(", ")}.`
          : "Add it to the roles of `audience:` in `course.yaml`, or write one word for this form.",
      ),
    bad: "client: { default: customer, nurze: { default: patient } }",
    good: "client: { default: customer, nurse: { default: patient } }",
  }),
  "words/no-form": error<{ word: string }>({
    sample: { word: "client" },
    message: ({ word }) =>
      `"${word}" says only what it is for some roles, and nothing for everybody else.`,
    help: () => "Add `default: …`: everybody reads it who has no word of their own.",
    bad: "client: { nurse: patient }",
    good: "client: { default: customer, nurse: patient }",
  }),
  "words/unused": warning<{ word: string }>({
    sample: { word: "client" },
    message: ({ word }) => `No text of this course uses "{{${word}}}".`,
    help: () => "Use it where the word stands now, or delete the line.",
    bad: "client: customer   # and no {{client}}",
    good: "Ask the {{client}}.",
  }),
};
