import { error, warning } from "../problem.ts";

/** Problems of names that must stay the same for years. */
export const ids = {
  "id/odd": error<{ id: string }>({
    sample: { id: "Best_Reply" },
    message: ({ id }) => `"${id}" cannot be an id.`,
    help: () =>
      "Small letters, digits and single hyphens, a letter first, at most 40 characters: `best-reply`.",
    bad: ":::single{#Best_Reply}",
    good: ":::single{#best-reply}",
  }),
  "id/twice": error<{ id: string }>({
    sample: { id: "best-reply" },
    message: ({ id }) =>
      `The id "${id}" is already used. Answers of two parts would land in one column of the report.`,
    help: () => "Rename one; if it moved here from elsewhere, write `{#new-name was=old-name}`.",
    bad: ":::single{#best-reply} … :::\n\n:::multiple{#best-reply} … :::",
    good: ":::single{#best-reply} … :::\n\n:::multiple{#signals} … :::",
  }),
  "ids/question-without": warning<{ id: string }>({
    sample: { id: "which-reply-listens" },
    message: ({ id }) => `This question has no id yet; for now it is called "${id}".`,
    help: () =>
      "If its heading changes, so would its name, and earlier answers would be lost. `check --fix` writes the id.",
    bad: ":::single",
    good: ":::single{#best-reply}",
    errorInRelease: true,
  }),
  "ids/not-saved": warning<object>({
    sample: {},
    message: () => "The ids of this course are not saved, or not all of them.",
    help: () =>
      "After the next edit a learner's answers might no longer find their question. `check --fix` writes `ids.lock.json`; keep it with the course.",
    bad: "# no ids.lock.json beside course.yaml",
    good: "# ids.lock.json, written by check --fix",
    errorInRelease: true,
  }),
  "ids/unreadable": error<{ line: number }>({
    sample: { line: 4 },
    message: ({ line }) => `Line ${line} of \`ids.lock.json\` is not what Coursewright wrote.`,
    help: () =>
      "Learners' answers hang on this file. Take it back from your version history; delete it only if the course was never published.",
    bad: '["slot", "best-reply"',
    good: '["slot", "best-reply", "single", 4],',
  }),
};
