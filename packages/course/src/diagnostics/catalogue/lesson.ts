import { didYouMean, error, warning } from "../problem.ts";

interface Near {
  readonly near: string | undefined;
}

/** Problems of a lesson's headings, screens, words and notes. */
export const lesson = {
  "lesson/no-title": error<object>({
    sample: {},
    message: () => "This lesson has no title.",
    help: () => "Write one at the top: `# What the lesson is called`.",
    bad: "## First screen\n\nListen.",
    good: "# Listening\n\n## First screen\n\nListen.",
  }),
  "lesson/two-titles": error<{ words: string }>({
    sample: { words: "First screen" },
    message: ({ words }) => `A lesson has one title; "${words}" is a second one.`,
    help: ({ words }) => `Write \`## ${words}\` if a new screen starts here.`,
    bad: "# Listening\n\n# First screen",
    good: "# Listening\n\n## First screen",
  }),
  "lesson/empty": error<object>({
    sample: {},
    message: () => "This lesson holds nothing that a learner could see.",
    help: () => "Write some text, or delete the step.",
    bad: "# Listening",
    good: "# Listening\n\nMost people wait to talk.",
  }),
  "lesson/contradiction": error<{ key: string; written: string; real: string; source: string }>({
    sample: { key: "title", written: "Hearing", real: "Listening", source: "the `#` line" },
    message: ({ key, written, real, source }) =>
      `The settings say ${key} "${written}", ${source} says "${real}".`,
    help: ({ key }) => `Delete \`${key}:\` from the settings, or make the two agree.`,
    bad: "---\ntitle: Hearing\n---\n\n# Listening",
    good: "# Listening",
  }),
  "lesson/longer-than-promised": warning<{ promised: number; measured: number }>({
    sample: { promised: 1, measured: 12 },
    message: ({ promised, measured }) =>
      `The lesson promises ${promised} minute${promised === 1 ? "" : "s"}; reading and answering takes about ${measured}.`,
    help: ({ measured }) => `Write \`minutes: ${measured}\`, or cut.`,
    bad: "---\nminutes: 1\n---\n\n# Listening\n\n… 2,000 words …",
    good: "---\nminutes: 12\n---\n\n# Listening\n\n… 2,000 words …",
  }),
  "objective/not-observable": warning<{ word: string }>({
    sample: { word: "understand" },
    message: ({ word }) => `Nobody can see whether somebody "${word}s".`,
    help: () => "Say what the learner does: names, shows, asks, writes, gives back.",
    bad: "objectives:\n  listening: Understands active listening",
    good: "objectives:\n  listening: Gives the other person's point back before answering",
  }),
  "screen/no-heading": error<object>({
    sample: {},
    message: () => "This screen has no heading, so learners could not find it in the contents.",
    help: () => "Write some words behind `##`.",
    bad: "##\n\nListen.",
    good: "## One move\n\nListen.",
  }),
  "screen/empty": warning<object>({
    sample: {},
    message: () => "This screen has a heading and nothing else.",
    help: () => "Write what belongs here, or delete the heading.",
    bad: "## One move\n\n## Another",
    good: "## One move\n\nSay it back.\n\n## Another\n\nAsk.",
  }),
  "heading/level-jump": warning<{ from: number; to: number }>({
    sample: { from: 2, to: 4 },
    message: ({ from, to }) => `This heading jumps from level ${from} to level ${to}.`,
    help: ({ from }) =>
      `Screen readers announce the levels. Write \`${"#".repeat(from + 1)}\` with a blank behind it.`,
    bad: "## One move\n\n#### A detail",
    good: "## One move\n\n### A detail",
  }),
  "heading/holds-link": warning<{ what: "link" | "note" }>({
    sample: { what: "link" },
    message: ({ what }) =>
      `This heading holds a ${what}. In the contents the heading is a link itself, so only its words are kept.`,
    help: ({ what }) => `Put the ${what} into the text below the heading.`,
    bad: "## [The guide](https://example.com)",
    good: "## The guide\n\nRead [the guide](https://example.com).",
  }),
  "callout/empty": warning<{ word: string }>({
    sample: { word: "TIP" },
    message: ({ word }) => `This ${word} is empty, so learners would see a frame around nothing.`,
    help: () => "Write its words on the next line, behind a `>`, or delete it.",
    bad: "> [!TIP]",
    good: '> [!TIP]\n> Start with "So …".',
  }),
  "callout/unknown": error<Near & { word: string; known: readonly string[] }>({
    sample: {
      word: "HINT",
      near: undefined,
      known: ["note", "tip", "important", "warning", "caution"],
    },
    message: ({ word }) => `I do not know a callout "${word}".`,
    help: ({ near, known }) =>
      didYouMean(near?.toUpperCase(), `Write one of: ${known.join(", ").toUpperCase()}.`),
    bad: "> [!HINT]\n> Breathe out first.",
    good: "> [!TIP]\n> Breathe out first.",
  }),
  "callout/text-behind": error<{ word: string }>({
    sample: { word: "NOTE" },
    message: ({ word }) => `The text of a callout starts on the line below \`[!${word}]\`.`,
    help: () => "Break the line behind the bracket; GitHub would not show a callout otherwise.",
    bad: "> [!NOTE] Breathe out first.",
    good: "> [!NOTE]\n> Breathe out first.",
  }),
  "footnote/missing": error<Near & { label: string }>({
    sample: { label: "study", near: undefined },
    message: ({ label }) => `There is no note called "${label}" in this file.`,
    help: ({ near, label }) =>
      didYouMean(
        near && `[^${near}]`,
        `Write it anywhere in the file: \`[^${label}]: The source.\``,
      ),
    bad: "Most people wait to talk.[^study]",
    good: "Most people wait to talk.[^study]\n\n[^study]: The source.",
  }),
  "footnote/unused": warning<{ label: string }>({
    sample: { label: "study" },
    message: ({ label }) =>
      `Nothing in the text points to the note "${label}", so no learner sees it.`,
    help: ({ label }) => `Write \`[^${label}]\` where it belongs, or delete the note.`,
    bad: "Listen.\n\n[^study]: The source.",
    good: "Listen.[^study]\n\n[^study]: The source.",
  }),
  "footnote/twice": error<{ label: string }>({
    sample: { label: "study" },
    message: ({ label }) => `The note "${label}" stands in this file twice; one would be lost.`,
    help: () => "Rename one of the two, here and where the text points to it.",
    bad: "Listen.[^1] Ask.[^1]\n\n[^1]: One source.\n\n[^1]: Another source.",
    good: "Listen.[^1] Ask.[^2]\n\n[^1]: One source.\n\n[^2]: Another source.",
  }),
  "text/too-long": error<{ characters: number }>({
    sample: { characters: 40_000 },
    message: ({ characters }) =>
      `This line has ${characters} characters; nobody reads a paragraph of that length.`,
    help: () => "Break it into paragraphs with an empty line between them.",
    bad: "… 40,000 characters on one line …",
    good: "… a paragraph …\n\n… and another …",
  }),
  "text/too-deep": error<object>({
    sample: {},
    message: () =>
      "Lists, quotes or brackets stand inside each other too deep here: more than twenty times.",
    help: () => "Take some of the marks at the start of the line away.",
    bad: "> > > > > > > > > > > > > > > > > > > > > > A quote",
    good: "> A quote",
  }),
  "text/numbered-list": warning<{ first: number; next: number | undefined; wanted: number }>({
    sample: { first: 14, next: undefined, wanted: 1 },
    message: ({ first, next, wanted }) =>
      next === undefined
        ? `A list starts here with the number ${first}. If it is a date or a rank, a formatter may change it.`
        : `In this list ${wanted} is followed by ${next}; learners see the numbers in a row.`,
    help: ({ first, next }) =>
      next === undefined
        ? `Write \`${first}\\.\` for a number that is no list; \`check --fix\` does it.`
        : "Count up by one from line to line; `check --fix` does it.",
    bad: "14. Juni: Beginn",
    good: "14\\. Juni: Beginn",
  }),
  "text/code-never-closed": error<object>({
    sample: {},
    message: () =>
      "A block of code starts here and never ends, so everything below would be shown as code.",
    help: () => "Close it with a line of the same marks, such as three backticks.",
    bad: "```\nAn example\n\n## Next screen",
    good: "```\nAn example\n```\n\n## Next screen",
  }),
  "text/uncited-number": warning<{ words: string }>({
    sample: { words: "80 %" },
    message: ({ words }) => `"${words}" is a claim without a source.`,
    help: () => "Learners will ask. Add a note: `[^source]` here, and `[^source]: …` below.",
    bad: "80 % of all complaints are about not being heard.",
    good: "80 % of all complaints are about not being heard.[^1]\n\n[^1]: The source.",
  }),
};
