import { didYouMean, error, warning } from "../problem.ts";

/** Problems of what is done away from the screen: steps `do` and `workshop`. */
export const tasks = {
  "task/no-id": warning<{ id: string }>({
    sample: { id: "say-something-back-once-today" },
    message: ({ id }) => `This step has no id yet; for now it is called "${id}".`,
    help: () =>
      "If its words change, so would its name, and who ticked it would have to do so again. `check --fix` writes the id.",
    bad: "- do: Say something back once today",
    good: "- do: Say something back once today\n  id: try-it",
    errorInRelease: true,
  }),
  "workshop/missing-guide": error<{ file: string; near: string | undefined }>({
    sample: { file: "guides/life.md", near: "guides/live.md" },
    message: ({ file }) => `There is no guide "${file}" for this workshop.`,
    help: ({ near }) =>
      didYouMean(near, "Create it: whoever runs the workshop reads it, learners never get it."),
    bad: "- workshop: guides/life.md",
    good: "- workshop: guides/live.md",
  }),
  "workshop/not-a-guide": error<{ file: string }>({
    sample: { file: "Role-play in pairs" },
    message: ({ file }) => `"${file}" is no guide: a workshop is a file in \`guides/\`.`,
    help: () =>
      "Write the guide into `guides/`, named with `.md`; learners read its `#` line as the workshop's name. For something to do alone, write `do:`.",
    bad: "- workshop: Role-play in pairs",
    good: "- workshop: guides/pairs.md",
  }),
};
