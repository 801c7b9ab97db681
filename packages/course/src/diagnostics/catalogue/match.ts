import { error, warning } from "../problem.ts";

const GOOD =
  ":::match\n\nWhat is what?\n\n| Move | Sounds like |\n| --- | --- |\n| Ask | What happened? |\n| Say it back | So it was late. |\n\n:::";

/** Problems of questions whose body is a table of pairs. */
export const match = {
  "match/no-pairs": error<object>({
    sample: {},
    message: () =>
      "This question has no pairs: below it there is no table with a row for each of them.",
    help: () =>
      "Nobody could answer it. Write two columns with headings, a line of dashes under them, and one row for each pair: `| Ask | What happened? |`.",
    bad: ":::match\n\nWhat is what?\n\n- Ask: What happened?\n\n:::",
    good: GOOD,
  }),
  "match/one-row": error<object>({
    sample: {},
    message: () => "This question has only one pair, so there is nothing to match.",
    help: () => "Add a row, or write `:::single` and offer the right column as options.",
    bad: ":::match\n\nWhat is what?\n\n| Move | Sounds like |\n| --- | --- |\n| Ask | What happened? |\n\n:::",
    good: GOOD,
  }),
  "match/one-choice": error<object>({
    sample: {},
    message: () => "All rows have the same right side, so every learner gets every pair right.",
    help: () => "Give the rows different right sides, or add a row whose left side is empty.",
    bad: ":::match\n\nWhat is what?\n\n| Move | Kind |\n| --- | --- |\n| Ask | Good |\n| Nod | Good |\n\n:::",
    good: ":::match\n\nWhat is what?\n\n| Move | Kind |\n| --- | --- |\n| Ask | Good |\n| Nod | Good |\n|  | Bad |\n\n:::",
  }),
  "match/not-two-columns": error<{ count: number }>({
    sample: { count: 3 },
    message: ({ count }) =>
      `A table of pairs has two columns; this one has ${count === 1 ? "one" : count}.`,
    help: () =>
      "Write on the left what the learner sees, on the right what goes with it. A `|` inside a cell is written `\\|`.",
    bad: "| Move | Sounds like | When |\n| --- | --- | --- |\n| Ask | What happened? | First |",
    good: "| Move | Sounds like |\n| --- | --- |\n| Ask | What happened? |",
  }),
  "match/two-tables": error<object>({
    sample: {},
    message: () => "This question has a second table, and only one can hold its pairs.",
    help: () => "Join the two, or move the one without pairs in front of the question.",
    bad: ":::match\n\nWhat is what?\n\n| Move | Sounds like |\n| --- | --- |\n| Ask | What happened? |\n\n| Move | Sounds like |\n| --- | --- |\n| Say it back | So it was late. |\n\n:::",
    good: GOOD,
  }),
  "match/same-left-twice": error<{ words: string }>({
    sample: { words: "Ask" },
    message: ({ words }) => `"${words}" stands on the left twice.`,
    help: () =>
      "Learners could not tell the two rows apart and would be marked by chance. Change or delete one of them.",
    bad: "| Ask | What happened? |\n| Ask | So it was late. |",
    good: "| Ask | What happened? |\n| Say it back | So it was late. |",
  }),
  "match/empty-right": error<{ words: string }>({
    sample: { words: "Say it back" },
    message: ({ words }) => `Nothing that can be read stands beside "${words}".`,
    help: () =>
      "Learners could never find its partner. Write it into the right column; a picture there needs a description.",
    bad: "| Ask | What happened? |\n| Say it back |  |",
    good: "| Ask | What happened? |\n| Say it back | So it was late. |",
  }),
  "match/distractor-twice": warning<object>({
    sample: {},
    message: () =>
      "This belongs to no row here and stands in another row too, so it distracts nobody.",
    help: () => "Learners see equal words once. Write something else, or delete the row.",
    bad: "| Ask | What happened? |\n| Say it back | So it was late. |\n|  | So it was late. |",
    good: "| Ask | What happened? |\n| Say it back | So it was late. |\n|  | Calm down. |",
  }),
  "match/many-distractors": warning<{ distractors: number; rows: number }>({
    sample: { distractors: 3, rows: 2 },
    message: ({ distractors, rows }) =>
      `${distractors} of the right sides belong to none of the ${rows} rows.`,
    help: () =>
      "Learners would read more that is out of place than what they came for. Keep the one or two that are most tempting.",
    bad: "| Ask | What happened? |\n| Say it back | So it was late. |\n|  | Calm down. |\n|  | No. |\n|  | Why? |",
    good: "| Ask | What happened? |\n| Say it back | So it was late. |\n|  | Calm down. |",
  }),
  "match/too-many-rows": error<{ count: number }>({
    sample: { count: 37 },
    message: ({ count }) =>
      `One side of this question has ${count} entries; an LMS can tell 36 apart.`,
    help: () => "Split it into two questions, or take out the weakest rows.",
    bad: "| Left 1 | Right 1 |\n| … | … up to row 37 |",
    good: "| Left 1 | Right 1 |\n| … | … up to row 5 |",
  }),
};
