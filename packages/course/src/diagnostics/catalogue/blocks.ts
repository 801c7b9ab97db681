import { error } from "../problem.ts";

const cards = (rows: string): string =>
  `:::cards\n\n| Front | Back |\n| ----- | ---- |\n${rows}\n\n:::`;

/** Problems of the blocks that ask nothing. */
export const blocks = {
  "block/too-deep": error<object>({
    sample: {},
    message: () =>
      "Blocks stand in each other more than eight times here, and learners would lose their way.",
    help: () => "Close some of them with a line `:::` before this one.",
    bad: ":::story{consent=yes}\n\n:::story{consent=yes}\n\n:::story{consent=yes}\n\n… up to nine",
    good: ":::story{consent=yes}\n\nShe called three times.\n\n:::",
  }),
  "block/empty": error<{ name: string }>({
    sample: { name: "discuss" },
    message: ({ name }) => `The block "${name}" holds no words, so there is nothing to read.`,
    help: () => "Write them between its first line and the closing `:::`, or delete the block.",
    bad: ":::discuss\n\n:::",
    good: ":::discuss\n\nWhen did somebody last say back what you said?\n\n:::",
  }),
  "block/no-list": error<{ name: string }>({
    sample: { name: "phrases" },
    message: ({ name }) => `The block "${name}" holds no list, so it would be empty.`,
    help: ({ name }) =>
      name === "steps"
        ? "Write each step as a line `1. …`, `2. …`."
        : 'Write each phrase as a line `- "…"`.',
    bad: ":::phrases\n\nMay I say back what I heard?\n\n:::",
    good: ':::phrases\n\n- "May I say back what I heard?"\n\n:::',
  }),
  "block/text-outside-list": error<{ name: string }>({
    sample: { name: "phrases" },
    message: ({ name }) =>
      `This stands outside the list of "${name}", where learners would not see it.`,
    help: () => "Make it an entry of the list, a quote below an entry, or move it above the block.",
    bad: ':::phrases\n\nTry these.\n\n- "May I say back what I heard?"\n\n:::',
    good: 'Try these.\n\n:::phrases\n\n- "May I say back what I heard?"\n\n:::',
  }),
  "block/deep-heading": error<{ name: string }>({
    sample: { name: "phrases" },
    message: ({ name }) =>
      `The groups of "${name}" have headings of three hashes; this one has more.`,
    help: () => "Write `###`, so that learners see which group follows.",
    bad: ':::phrases\n\n#### To slow it down\n\n- "Before I answer …"\n\n:::',
    good: ':::phrases\n\n### To slow it down\n\n- "Before I answer …"\n\n:::',
  }),
  "block/empty-group": error<{ words: string }>({
    sample: { words: "To slow it down" },
    message: ({ words }) => `Nothing stands below the heading "${words.slice(0, 40)}".`,
    help: () => "Write what belongs there, or delete the heading.",
    bad: ':::phrases\n\n### To slow it down\n\n### To name the feeling\n\n- "That sounds hard."\n\n:::',
    good: ':::phrases\n\n### To name the feeling\n\n- "That sounds hard."\n\n:::',
  }),
  "block/item-too-rich": error<{ name: string }>({
    sample: { name: "phrases" },
    message: ({ name }) =>
      `An entry of "${name}" holds a line of text and one quote below it, nothing else.`,
    help: () =>
      "Learners would not see the rest. Make it an entry of its own, or move it into the quote.",
    bad: ':::phrases\n\n- "That sounds hard."\n  - "That must be hard."\n\n:::',
    good: ':::phrases\n\n- "That sounds hard."\n- "That must be hard."\n\n:::',
  }),
  "block/empty-item": error<{ name: string }>({
    sample: { name: "phrases" },
    message: ({ name }) => `This entry of "${name}" has no words.`,
    help: () => "Write them on this line, or delete the line.",
    bad: ':::phrases\n\n- "That sounds hard."\n- `avoid`\n\n:::',
    good: ':::phrases\n\n- "That sounds hard."\n- `avoid` "Calm down."\n\n:::',
  }),
  "steps/bullets": error<object>({
    sample: {},
    message: () => "Steps have an order, and bullets do not show it.",
    help: () => "Write numbers instead: `1. …`, `2. …`; `check --fix` does it.",
    bad: ":::steps\n\n- Breathe out\n- Say back what you heard\n\n:::",
    good: ":::steps\n\n1. Breathe out\n2. Say back what you heard\n\n:::",
  }),
  "cards/no-table": error<object>({
    sample: {},
    message: () => "These cards have no table, so there is nothing to turn over.",
    help: () => "Write a table of two columns: left the front, right the back of each card.",
    bad: ":::cards\n\n- Paraphrase: say it back\n\n:::",
    good: cards("| Paraphrase | Say it back |"),
  }),
  "cards/text-outside-table": error<object>({
    sample: {},
    message: () => "This stands outside the table of the cards, where learners would not see it.",
    help: () => "Move it above the block, or into a row of the table.",
    bad: `${cards("| Paraphrase | Say it back |").replace(":::cards\n", ":::cards\n\nThree words.\n")}`,
    good: `Three words.\n\n${cards("| Paraphrase | Say it back |")}`,
  }),
  "cards/not-two-columns": error<{ columns: number }>({
    sample: { columns: 3 },
    message: ({ columns }) =>
      `A card has two sides; this table has ${columns === 1 ? "one column" : `${columns} columns`}.`,
    help: () => "Keep two columns: left the front, right the back. Join what belongs together.",
    bad: ":::cards\n\n| Word | Means | Example |\n| ---- | ----- | ------- |\n| Paraphrase | Say it back | So it came late? |\n\n:::",
    good: cards("| Paraphrase | Say it back: so it came late? |"),
  }),
  "cards/empty-side": error<{ side: "front" | "back" }>({
    sample: { side: "back" },
    message: ({ side }) => `The ${side} of this card is empty.`,
    help: ({ side }) =>
      `Write it into the ${side === "front" ? "left" : "right"} column, or delete the row.`,
    bad: cards("| Paraphrase | |"),
    good: cards("| Paraphrase | Say it back |"),
  }),
  "reveal/no-label": error<object>({
    sample: {},
    message: () => "Nothing here says what opens on a click: the block has no line `### …`.",
    help: () => "Write `### ` and a few words above each part that opens.",
    bad: ":::reveal\n\nShe had called twice before.\n\n:::",
    good: ":::reveal\n\n### What she did not say\n\nShe had called twice before.\n\n:::",
  }),
  "reveal/empty-label": error<object>({
    sample: {},
    message: () => "This part has no words to click on.",
    help: () => "Write them behind `###`.",
    bad: ":::reveal\n\n###\n\nShe had called twice before.\n\n:::",
    good: ":::reveal\n\n### What she did not say\n\nShe had called twice before.\n\n:::",
  }),
  "reveal/text-before-label": error<object>({
    sample: {},
    message: () => "This stands before the first `###` line, where learners would not see it.",
    help: () => "Move it above the block, or below a line `### …`.",
    bad: ":::reveal\n\nGuess first.\n\n### What she did not say\n\nShe had called before.\n\n:::",
    good: "Guess first.\n\n:::reveal\n\n### What she did not say\n\nShe had called before.\n\n:::",
  }),
  "reveal/scored-question": error<object>({
    sample: {},
    message: () =>
      "What counts is hidden here until somebody clicks, so learners may never find it.",
    help: () => "Move it out of the block. A question may stay when it is `optional`.",
    bad: ":::reveal\n\n### Try it\n\n:::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n\n:::\n\n:::",
    good: ":::reveal\n\n### Try it\n\n:::truefalse{optional}\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n\n:::\n\n:::",
  }),
  "story/no-consent": error<object>({
    sample: {},
    message: () => "Nothing says that the people in this story agreed to its being told.",
    help: () =>
      "Ask them, then write `:::story{consent=yes}`. A story that nobody lived through is plain text, without the block.",
    bad: ":::story\n\nKarim said it back and waited.\n\n:::",
    good: ":::story{consent=yes}\n\nKarim said it back and waited.\n\n:::",
  }),
  "manager/question": error<object>({
    sample: {},
    message: () =>
      "What stands in a `manager` block is never packaged, so no learner could answer this.",
    help: () => "Move it out of the block, or ask the manager in a sentence.",
    bad: ":::manager\n\n:::reflect\n\nWhat changed?\n\n:::\n\n:::",
    good: ':::manager\n\nAsk in the next 1:1: "What changed?"\n\n:::',
  }),
};
