import { error, warning } from "../problem.ts";

/** Problems of promises about who sees what. */
export const privacy = {
  "privacy/promise": error<{ words: string; target: string }>({
    sample: { words: "Nobody sees your answers", target: "scorm12" },
    message: ({ words, target }) =>
      `"${words}" is a promise that ${target} breaks: what is answered on this screen goes to the LMS, under the learner's name.`,
    help: () =>
      "Delete the promise, or write `::privacy` in its place, which says what is really sent. This cannot be silenced.",
    bad: "Nobody sees your answers.\n\n:::single",
    good: "::privacy\n\n:::single",
  }),
  "privacy/small-groups": warning<{ k: number }>({
    sample: { k: 3 },
    message: ({ k }) =>
      `Reports would show groups of ${k}. In so small a group people can be told apart, and answer accordingly.`,
    help: () => "Write `k: 5` or more; 8 is the default. A release has at least 5.",
    bad: "privacy: { k: 3 }",
    good: "privacy: { k: 8 }",
    errorInRelease: true,
  }),
};
