import { didYouMean, error, warning } from "../problem.ts";

/** Problems of self-ratings. */
export const scale = {
  "scale/no-statement": error<object>({
    sample: {},
    message: () => "This scale has no statement, so there is nothing to rate.",
    help: () => "Write each statement as a list line: `- I let people finish. {#finish}`.",
    bad: ":::scale\n\nHow true is this of you?\n\n:::",
    good: ":::scale\n\nHow true is this of you?\n\n- I let people finish. {#finish}\n\n:::",
  }),
  "scale/no-ends": warning<object>({
    sample: {},
    message: () => "Nobody can tell what the two ends of this scale mean.",
    help: () =>
      "Say it in two paragraphs below the list: `` `low` Never `` and `` `high` Always ``.",
    bad: "- I let people finish. {#finish}",
    good: "- I let people finish. {#finish}\n\n`low` Never\n\n`high` Always",
  }),
  "scale/statement-without-id": warning<{ id: string }>({
    sample: { id: "finish" },
    message: () =>
      "This statement has no id, so its ratings would be lost in reports once it is reworded.",
    help: ({ id }) => `Write \`{#${id}}\` behind it, as \`check --fix\` does.`,
    bad: "- I let people finish.",
    good: "- I let people finish. {#finish}",
  }),
  "scale/same-id-twice": error<{ id: string }>({
    sample: { id: "finish" },
    message: ({ id }) => `Two statements of this scale have the id "${id}".`,
    help: () => "Their ratings would land in one column of the report. Rename one of the two.",
    bad: "- I let people finish. {#finish}\n- I wait. {#finish}",
    good: "- I let people finish. {#finish}\n- I wait. {#wait}",
  }),
  "scale/empty-statement": error<object>({
    sample: {},
    message: () => "This statement has no words.",
    help: () => "Write them behind the dash, or delete the line.",
    bad: "- I wait. {#wait}\n- {#finish}",
    good: "- I wait. {#wait}\n- I let people finish. {#finish}",
  }),
  "scale/task-boxes": error<object>({
    sample: {},
    message: () => "This statement has a box, but in a scale there is nothing to tick.",
    help: () =>
      "Take the box away: `- I let people finish.` To let learners tick, write `:::multiple` or `:::poll`.",
    bad: ":::scale\n\nHow true is this of you?\n\n- [ ] I let people finish.\n\n:::",
    good: ":::scale\n\nHow true is this of you?\n\n- I let people finish. {#finish}\n\n:::",
  }),
  "scale/half": error<object>({
    sample: {},
    message: () => "`half` gives half the points, and a scale has none.",
    help: () => "Take it away; only options of `:::single` may have it.",
    bad: "- I let people finish. `half`",
    good: "- I let people finish. {#finish}",
  }),
  "scale/statement-too-rich": error<object>({
    sample: {},
    message: () => "A statement is one line of text; learners would not see what is under it.",
    help: () => "Move it into the text above the list, or make it a statement of its own.",
    bad: "- I let people finish. {#finish}\n  > Even on a bad line.",
    good: "- I let people finish, even on a bad line. {#finish}",
  }),
  "scale/too-many-statements": error<{ count: number }>({
    sample: { count: 37 },
    message: ({ count }) => `This scale has ${count} statements; 36 can be kept apart.`,
    help: () => "Split it into two scales; after ten statements few learners still read.",
    bad: "- Statement 1\n- … up to statement 37",
    good: "- Statement 1\n- … up to statement 5",
  }),
  "scale/nothing-is-right": error<{ what: string }>({
    sample: { what: "points" },
    message: ({ what }) => `No point of a scale is right, so \`${what}\` would do nothing here.`,
    help: () => "Take it out.",
    bad: ":::scale{points=2}\n\nHow true is this of you?\n\n- I let people finish. {#finish}\n\n:::",
    good: ":::scale\n\nHow true is this of you?\n\n- I let people finish. {#finish}\n\n:::",
  }),
  "scale/again-without-name": error<object>({
    sample: {},
    message: () => "This line does not say which scale is asked again.",
    help: () => "Name it: `::scale{again=listening}`. A scale of its own has three colons.",
    bad: "::scale",
    good: "::scale{again=listening}",
  }),
  "scale/again-unknown": error<{ id: string; near: string | undefined }>({
    sample: { id: "listenin", near: "listening" },
    message: ({ id }) =>
      `No scale of this course has the id "${id}", so there is nothing to ask again.`,
    help: ({ near }) => didYouMean(near, "Write the id that stands behind `:::scale`."),
    bad: ":::scale{#listening}\n…\n:::\n\n::scale{again=listenin}",
    good: ":::scale{#listening}\n…\n:::\n\n::scale{again=listening}",
  }),
  "scale/again-too-early": error<{ id: string }>({
    sample: { id: "listening" },
    message: ({ id }) => `The scale "${id}" comes after this line, so nobody has answered it yet.`,
    help: () => "Move this line behind it: first the scale, then the same statements again.",
    bad: "::scale{again=listening}\n\n:::scale{#listening}\n…\n:::",
    good: ":::scale{#listening}\n…\n:::\n\n::scale{again=listening}",
  }),
  "scale/again-twice": error<{ id: string }>({
    sample: { id: "listening" },
    message: ({ id }) =>
      `The scale "${id}" is asked again twice; there is one before and one after.`,
    help: () => "Keep one of the two lines.",
    bad: "::scale{again=listening}\n\n::scale{again=listening}",
    good: "::scale{again=listening}",
  }),
};
