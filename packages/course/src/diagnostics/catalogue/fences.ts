import { didYouMean, error } from "../problem.ts";

interface Word {
  readonly near: string | undefined;
  readonly known: readonly string[];
}

const question = (fence: string): string =>
  `${fence}\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::`;

/** Problems of the marks `:::name{…}` … `:::`. */
export const fences = {
  "fence/unknown-block": error<Word & { name: string }>({
    sample: { name: "singel", near: "single", known: ["single"] },
    message: ({ name }) => `I do not know a block called "${name}".`,
    help: ({ near, known }) => didYouMean(near, `Known blocks: ${known.join(", ")}.`),
    bad: question(":::singel"),
    good: question(":::single"),
  }),
  "fence/unknown-setting": error<Word & { kind: string; key: string }>({
    sample: { kind: "single", key: "point", near: "points", known: ["points"] },
    message: ({ kind, key }) => `"${kind}" has no setting called "${key}".`,
    help: ({ near, known }) =>
      didYouMean(
        near,
        known.length > 0 ? `It has: ${known.join(", ")}.` : "It has none: delete it.",
      ),
    bad: question(":::single{point=2}"),
    good: question(":::single{points=2}"),
  }),
  "fence/odd-setting": error<{ key: string; value: string; wanted: string }>({
    sample: { key: "points", value: "two", wanted: "a number above 0 and at most 100" },
    message: ({ key, value }) => `"${value}" does not fit the setting "${key}".`,
    help: ({ wanted }) => `It takes ${wanted}.`,
    bad: question(":::single{points=two}"),
    good: question(":::single{points=2}"),
  }),
  "fence/setting-twice": error<{ key: string }>({
    sample: { key: "points" },
    message: ({ key }) =>
      key === "#" ? "This block has two ids." : `The setting "${key}" stands here twice.`,
    help: () => "Only one can count. Delete the other.",
    bad: question(":::single{points=2 points=3}"),
    good: question(":::single{points=3}"),
  }),
  "fence/never-closed": error<{ name: string; nextLine?: number }>({
    sample: { name: "single", nextLine: 8 },
    message: ({ name, nextLine }) =>
      nextLine === undefined
        ? `The block "${name}" is never closed, so everything down to the end of the file would become part of it.`
        : `The block "${name}" is not closed before the next heading, so learners would miss what follows.`,
    help: ({ nextLine }) =>
      nextLine === undefined
        ? "Add a line `:::` behind its last line."
        : `Add a line \`:::\` before line ${nextLine}, where the next heading stands.`,
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n## Next screen",
    good: `${question(":::single")}\n\n## Next screen`,
  }),
  "fence/closes-nothing": error<object>({
    sample: {},
    message: () => "This `:::` closes nothing: no block is open here.",
    help: () => "Delete the line, or write the block's name on the line that should open it.",
    bad: "Listen first.\n\n:::",
    good: "Listen first.",
  }),
  "fence/indented-close": error<object>({
    sample: {},
    message: () =>
      "The closing `:::` is indented, so a Markdown viewer takes it for part of the list.",
    help: () => "Move it to the start of the line; `check --fix` does it.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n  :::",
    good: question(":::single"),
  }),
  "fence/indented": error<{ text: string }>({
    sample: { text: ":::single" },
    message: () => "A block starts at the very start of a line; this one is indented.",
    help: ({ text }) => `Write \`${text}\` without blanks before it; \`check --fix\` does it.`,
    bad: question("  :::single"),
    good: question(":::single"),
  }),
  "fence/needs-blank-line": error<{ before: string }>({
    sample: { before: "- [ ] Interrupt" },
    message: ({ before }) =>
      `This line sticks to the one before it ("${before.slice(0, 40)}"), and Prettier would glue the two together.`,
    help: () => "Leave an empty line before it; `check --fix` does it.",
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Interrupt\n:::",
    good: question(":::single"),
  }),
  "fence/unclosed-brace": error<object>({
    sample: {},
    message: () => "A brace opens here and never closes.",
    help: () => "Add `}` at the end of the line.",
    bad: question(":::single{points=2"),
    good: question(":::single{points=2}"),
  }),
  "fence/unclosed-quote": error<object>({
    sample: {},
    message: () => "A quotation mark opens here and never closes.",
    help: () => 'Close it: `key="two words"`. Settings of one word need no quotation marks.',
    bad: question(':::single{objective="paraphrase}'),
    good: question(":::single{objective=paraphrase}"),
  }),
  "fence/blanks": error<{ text: string }>({
    sample: { text: ":::single" },
    message: () => "There are blanks in this mark where none belong.",
    help: ({ text }) => `Write \`${text}\`; \`check --fix\` does it.`,
    bad: question("::: single"),
    good: question(":::single"),
  }),
  "fence/capitals": error<{ text: string }>({
    sample: { text: ":::single" },
    message: () => "Names of blocks are written in small letters.",
    help: ({ text }) => `Write \`${text}\`; \`check --fix\` does it.`,
    bad: question(":::Single"),
    good: question(":::single"),
  }),
  "fence/no-name": error<{ text: string }>({
    sample: { text: ":::{#first}" },
    message: ({ text }) =>
      `After \`:::\` I expect the name of a block, not "${text.slice(3, 43)}".`,
    help: () => "Write a name such as `:::single`, or only `:::` to close a block.",
    bad: question(":::{#first}"),
    good: question(":::single{#first}"),
  }),
  "fence/text-behind": error<{ text: string }>({
    sample: { text: "What helps?" },
    message: ({ text }) =>
      `Learners would never see "${text.trim().slice(0, 40)}": it stands behind the block's name.`,
    help: () => "Put it on a line of its own below, with an empty line between.",
    bad: ":::single What helps?\n\n- [x] Listen\n- [ ] Interrupt\n\n:::",
    good: question(":::single"),
  }),
  "fence/needs-three-colons": error<{ name: string }>({
    sample: { name: "single" },
    message: ({ name }) => `"${name}" holds text, so it needs three colons and a closing line.`,
    help: ({ name }) => `Write \`:::${name}\` here and \`:::\` behind its last line.`,
    bad: question("::single"),
    good: question(":::single"),
  }),
  "fence/needs-two-colons": error<{ name: string }>({
    sample: { name: "privacy" },
    message: ({ name }) => `"${name}" is a single line with two colons and holds nothing.`,
    help: ({ name }) => `Write \`::${name}\` and delete its closing \`:::\`.`,
    bad: ":::privacy\n\n:::",
    good: "::privacy",
  }),
  "fence/may-not-hold": error<{ name: string; holder: string }>({
    sample: { name: "multiple", holder: "single" },
    message: ({ name, holder }) =>
      `The block "${holder}" is still open here and cannot hold "${name}".`,
    help: ({ holder }) => `Close "${holder}" with a line \`:::\` before this one.`,
    bad: ":::single\n\nWhat helps?\n\n- [x] Listen\n- [ ] Wait\n\n:::multiple\n\n:::\n\n:::",
    good: `${question(":::single")}\n\n${question(":::multiple")}`,
  }),
};
