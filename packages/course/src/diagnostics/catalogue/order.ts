import { error } from "../problem.ts";

/** Problems of questions whose body is a numbered list in the right order. */
export const order = {
  "order/no-list": error<object>({
    sample: {},
    message: () => "This question has nothing to put in order.",
    help: () =>
      "Nobody could answer it. Write a numbered list in the right order: `1. Breathe out`.",
    bad: ":::order\n\nWhat comes first?\n\n:::",
    good: ":::order\n\nWhat comes first?\n\n1. Breathe out\n2. Say it back\n\n:::",
  }),
  "order/one-item": error<object>({
    sample: {},
    message: () => "One item alone has no order.",
    help: () => "Learners would have nothing to do. Add the items before or after it.",
    bad: ":::order\n\nWhat comes first?\n\n1. Breathe out\n\n:::",
    good: ":::order\n\nWhat comes first?\n\n1. Breathe out\n2. Say it back\n\n:::",
  }),
  "order/bullets": error<object>({
    sample: {},
    message: () => "This list has no numbers, so it does not say which order is right.",
    help: () => "Number its lines in the right order, `1.`, `2.`, `3.`; learners get them mixed.",
    bad: "- Breathe out\n- Say it back",
    good: "1. Breathe out\n2. Say it back",
  }),
  "order/odd-numbers": error<{ first: number; next: number }>({
    sample: { first: 1, next: 3 },
    message: ({ first, next }) =>
      `Behind ${first} comes ${next}: the numbers say one order, the lines another.`,
    help: () =>
      "The order of the lines is the right one, whatever their numbers. Put the lines in that order and number them 1, 2, 3.",
    bad: "1. Breathe out\n3. Answer\n2. Say it back",
    good: "1. Breathe out\n2. Say it back\n3. Answer",
  }),
  "order/boxes": error<object>({
    sample: {},
    message: () => "Items that are put in order have no box to tick.",
    help: () => "Take `[ ]` away, or write `:::multiple` if some of the lines are right.",
    bad: "1. [ ] Breathe out\n2. [ ] Say it back",
    good: "1. Breathe out\n2. Say it back",
  }),
  "order/same-item-twice": error<{ words: string }>({
    sample: { words: "Say it back" },
    message: ({ words }) => `The item "${words}" stands in this list twice.`,
    help: () =>
      "Learners could put the right words in the right place and be marked down. Change or delete one of the two.",
    bad: "1. Say it back\n2. Ask\n3. Say it back",
    good: "1. Say it back\n2. Ask\n3. Say back the answer",
  }),
  "order/empty-item": error<object>({
    sample: {},
    message: () => "This item has no words.",
    help: () => "Write them behind the number, or delete the line.",
    bad: "1. Breathe out\n2. &nbsp;",
    good: "1. Breathe out\n2. Say it back",
  }),
  "order/item-too-rich": error<object>({
    sample: {},
    message: () => "An item to put in order holds words and nothing else.",
    help: () =>
      "Learners move it as one line. Move quotes, tables and further lists above the question, or into `if wrong`.",
    bad: "1. Breathe out\n   > Twice, if you can.\n2. Say it back",
    good: "1. Breathe out, twice if you can\n2. Say it back",
  }),
  "order/too-many-items": error<{ count: number }>({
    sample: { count: 37 },
    message: ({ count }) => `This question has ${count} items; an LMS can tell 36 apart.`,
    help: () => "Split it into two questions, or take out what matters least.",
    bad: "1. Item 1\n2. … up to item 37",
    good: "1. Item 1\n2. … up to item 5",
  }),
};
