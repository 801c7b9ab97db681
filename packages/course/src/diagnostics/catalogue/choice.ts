import { didYouMean, error, warning } from "../problem.ts";

/** Problems of questions whose options are a task list. */
export const choice = {
  "question/too-few-options": error<object>({
    sample: {},
    message: () => "This question offers fewer than two options, so there is nothing to choose.",
    help: () => "Write at least two lines such as `- [ ] An answer`.",
    bad: ':::single\n\nWhat do you say?\n\n- [x] "Tell me more."\n\n:::',
    good: ':::single\n\nWhat do you say?\n\n- [x] "Tell me more."\n- [ ] "Calm down."\n\n:::',
  }),
  "question/too-many-options": error<{ count: number }>({
    sample: { count: 37 },
    message: ({ count }) => `This question has ${count} options; an LMS can tell 36 apart.`,
    help: () => "Split it into two questions, or take out the weakest options.",
    bad: ":::single\n\nWhich one?\n\n- [x] Option 1\n- [ ] … up to option 37\n\n:::",
    good: ":::single\n\nWhich one?\n\n- [x] Option 1\n- [ ] … up to option 5\n\n:::",
  }),
  "question/same-option-twice": error<{ words: string }>({
    sample: { words: "Listen" },
    message: ({ words }) => `The option "${words}" stands in this question twice.`,
    help: () =>
      "Learners could tick the right words and be marked wrong. Change or delete one of the two.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Listen\n\n:::",
    good: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
  }),
  "question/has-no-options": error<{ kind: string }>({
    sample: { kind: "number" },
    message: ({ kind }) =>
      `A question of kind "${kind}" has no options, so learners would not see these.`,
    help: () => "Take the list out, or write `:::single` or `:::multiple` instead.",
    bad: ":::number{answer=3}\n\nHow many signs are there?\n\n- [ ] Two\n- [x] Three\n\n:::",
    good: ":::number{answer=3}\n\nHow many signs are there?\n\n:::",
  }),
  "single/no-tick": error<object>({
    sample: {},
    message: () => "No option is marked as right.",
    help: () =>
      "Nobody could get this right. Put an `x` between the brackets of the right one: `- [x] …`.",
    bad: ":::single\n\nWhat helps?\n\n- [ ] Listen\n- [ ] Interrupt\n\n:::",
    good: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
  }),
  "single/several-ticks": error<{ count: number }>({
    sample: { count: 2 },
    message: ({ count }) =>
      `${count === 2 ? "Two" : count} options are ticked, but this is a single-choice question.`,
    help: () =>
      "Learners could never choose both. Untick one, or write `:::multiple` instead of `:::single`.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [x] Ask\n\n:::",
    good: ":::multiple\n\nWhat helps?\n\n- [x] Listen\n- [x] Ask\n\n:::",
  }),
  "multiple/no-tick": error<object>({
    sample: {},
    message: () => "No option is marked as right.",
    help: () =>
      "Nobody could get this right. Put an `x` between the brackets of each right one: `- [x] …`.",
    bad: ":::multiple\n\nWhat helps?\n\n- [ ] Listen\n- [ ] Ask\n\n:::",
    good: ":::multiple\n\nWhat helps?\n\n- [x] Listen\n- [x] Ask\n\n:::",
  }),
  "truefalse/not-two-options": error<{ count: number }>({
    sample: { count: 3 },
    message: ({ count }) => `A true-or-false question has two options; this one has ${count}.`,
    help: () => "Write `- [x] True` and `- [ ] False`, in this order; the words are free.",
    bad: ":::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n- [ ] It depends\n\n:::",
    good: ":::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n\n:::",
  }),
  "truefalse/not-one-tick": error<{ count: number }>({
    sample: { count: 0 },
    message: ({ count }) =>
      count === 0
        ? "Neither option is ticked, so the statement is neither true nor false."
        : "Both options are ticked, so the statement would be true and false at once.",
    help: () => "Tick the first line if the statement is true, the second if it is not.",
    bad: ":::truefalse\n\nSilence is an answer.\n\n- [ ] True\n- [ ] False\n\n:::",
    good: ":::truefalse\n\nSilence is an answer.\n\n- [x] True\n- [ ] False\n\n:::",
  }),
  "single/half-and-tick": error<object>({
    sample: {},
    message: () => "This option is ticked as right and marked `half` at the same time.",
    help: () => "Right earns all points, `half` earns half of them. Keep one of the two.",
    bad: '- [x] "Tell me more." `half`',
    good: '- [ ] "Tell me more." `half`',
  }),
  "choice/odd-option": error<{ right: string; mended: boolean }>({
    sample: { right: "- [x] Yes", mended: true },
    message: () =>
      "This looks like an answer option but is written differently, so learners would see it as plain text.",
    help: ({ right, mended }) =>
      `Write \`${right}\`: dash, blank, bracket, x or blank, bracket, blank.${mended ? " `check --fix` does it." : ""}`,
    bad: "- [v] Yes",
    good: "- [x] Yes",
  }),
  "choice/option-without-box": error<{ words: string }>({
    sample: { words: "Nod" },
    message: ({ words }) =>
      `"${words.slice(0, 40)}" has no box, so learners would not see it as an option.`,
    help: ({ words }) =>
      `Write \`- [ ] ${words.slice(0, 40)}\`, or \`- [x]\` if it is right; move it above the question if it is no option.`,
    bad: "- [x] Listen\n- Nod",
    good: "- [x] Listen\n- [ ] Nod",
  }),
  "choice/odd-letter": error<{ written: string }>({
    sample: { written: "{#listen}" },
    message: ({ written }) => `"${written}" is no letter of an option, so learners would see it.`,
    help: () => "Write one small letter or digit, such as `{#c}`, or delete it.",
    bad: "- [x] Listen {#listen}",
    good: "- [x] Listen {#c}",
  }),
  "choice/letter-twice": error<{ letter: string }>({
    sample: { letter: "b" },
    message: ({ letter }) => `Two options of this question have the letter "${letter}".`,
    help: ({ letter }) =>
      `Earlier answers "${letter}" could mean either. Keep the letter where it was and take it out of the other option; \`check --fix\` gives that one its own.`,
    bad: "- [x] Listen {#b}\n- [ ] Interrupt {#b}",
    good: "- [x] Listen {#b}\n- [ ] Interrupt",
  }),
  "choice/feedback-not-indented": error<object>({
    sample: {},
    message: () =>
      "This quote stands at the start of the line, so it belongs to no option and nobody would get it as feedback.",
    help: () => "Put two blanks before the `>`; `check --fix` does it.",
    bad: "- [ ] Nod\n> It proves nothing.\n- [x] Say it back",
    good: "- [ ] Nod\n  > It proves nothing.\n- [x] Say it back",
  }),
  "choice/empty-option": error<object>({
    sample: {},
    message: () => "This option has no words.",
    help: () => "Write them behind the bracket, or delete the line.",
    bad: "- [x] Listen\n- [ ] &nbsp;",
    good: "- [x] Listen\n- [ ] Interrupt",
  }),
  "choice/option-too-rich": error<object>({
    sample: {},
    message: () => "An option holds a line of text and one quote as its feedback, nothing else.",
    help: () => "Move tables, lists and second quotes above the question, or into the feedback.",
    bad: "- [x] Listen\n  - and ask\n- [ ] Interrupt",
    good: "- [x] Listen, and ask\n- [ ] Interrupt",
  }),
  "chip/unknown": error<{ word: string; near: string | undefined; known: readonly string[] }>({
    sample: { word: "hnt", near: "hint", known: ["hint", "if right", "if partly", "if wrong"] },
    message: ({ word }) =>
      `In this place a code word means something to the course, and "${word}" is unknown.`,
    help: ({ near, known, word }) =>
      `${didYouMean(near, `Known here: ${known.join(", ")}.`)} To show the word itself, write \`\\${word}\`.`,
    bad: "`hnt` Which reply is impossible?",
    good: "`hint` Which reply is impossible?",
  }),
  "chip/needs-blank-line": error<{ word: string }>({
    sample: { word: "hint" },
    message: ({ word }) =>
      `\`${word}\` sticks to the line before it, so learners would see it as text.`,
    help: () => "Leave an empty line before it; `check --fix` does it.",
    bad: "- [x] Listen\n- [ ] Interrupt\n`hint` Which one takes longer?",
    good: "- [x] Listen\n- [ ] Interrupt\n\n`hint` Which one takes longer?",
  }),
  "chip/indented": error<{ word: string }>({
    sample: { word: "hint" },
    message: ({ word }) =>
      `\`${word}\` is indented, so it is part of the option above and learners would read it there.`,
    help: () => "Take the blanks before it away; `check --fix` does it.",
    bad: "- [x] Listen\n- [ ] Interrupt\n\n  `hint` Which one takes longer?",
    good: "- [x] Listen\n- [ ] Interrupt\n\n`hint` Which one takes longer?",
  }),
  "question/empty-part": error<{ chip: string }>({
    sample: { chip: "hint" },
    message: ({ chip }) => `Behind \`${chip}\` there are no words.`,
    help: () => "Write them on the same line, or delete the line.",
    bad: "`hint`",
    good: "`hint` Think of her words.",
  }),
  "question/no-text": error<object>({
    sample: {},
    message: () => "This question asks nothing: there is no text at its start.",
    help: () => "Write the question in a paragraph of its own, above what is to be answered.",
    bad: ":::single\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
    good: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
  }),
  "question/text-behind": warning<object>({
    sample: {},
    message: () =>
      "This stands behind the options; learners will see it above them, as part of the question.",
    help: () =>
      "Move it above the options, or let it start with `hint`, `if right`, `if partly` or `if wrong` between backticks.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\nThink of her words.\n\n:::",
    good: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n`hint` Think of her words.\n\n:::",
  }),
  "question/part-twice": error<{ chip: string }>({
    sample: { chip: "hint" },
    message: ({ chip }) => `This question has \`${chip}\` twice; learners would see only one.`,
    help: () => "Join the two, or delete one.",
    bad: "`hint` Think of her words.\n\n`hint` Think of yours.",
    good: "`hint` Think of her words, then of yours.",
  }),
  "question/unknown-objective": error<{
    objective: string;
    near: string | undefined;
    known: readonly string[];
  }>({
    sample: { objective: "parafrase", near: "paraphrase", known: ["paraphrase"] },
    message: ({ objective }) => `This lesson has no objective called "${objective}".`,
    help: ({ near, known }) =>
      didYouMean(
        near,
        known.length > 0
          ? `It has: ${known.join(", ")}.`
          : "Add `objectives:` to the settings at the top of the lesson.",
      ),
    bad: ":::single{objective=parafrase}",
    good: ":::single{objective=paraphrase}",
  }),
  "question/all-of-the-above": warning<{ words: string }>({
    sample: { words: "All of the above" },
    message: ({ words }) => `Options are shuffled, so "${words}" may stand anywhere.`,
    help: () => "Write `fixed` between the braces, as `check --fix` does, or name the options.",
    bad: ":::single\n\nWhat helps?\n\n- [ ] Listening\n- [ ] Asking\n- [x] All of the above\n\n:::",
    good: ":::single{fixed}\n\nWhat helps?\n\n- [ ] Listening\n- [ ] Asking\n- [x] All of the above\n\n:::",
  }),
  "choice/longest-is-right": warning<object>({
    sample: {},
    message: () => "In every question of this lesson the longest option is the right one.",
    help: () =>
      "Learners notice after two questions and stop reading. Shorten a right option or lengthen a wrong one.",
    bad: "- [x] Say back what you heard, then ask whether you got it right\n- [ ] Nod",
    good: "- [x] Say it back\n- [ ] Nod and promise to call back tomorrow",
  }),
};
