import { didYouMean, error, warning } from "../problem.ts";

interface Named {
  readonly near: string | undefined;
  readonly known: readonly string[];
}

/** What somebody meant who wrote a condition that cannot be read. */
type OddCondition =
  | "or"
  | "brackets"
  | "empty"
  | "no-number"
  | "flag-counted"
  | "first-visit"
  | "sign-for-not"
  | "unread";

const WAYS_OUT: Readonly<Record<OddCondition, string>> = {
  or: "There is no `or`: write the line twice, each with one of the conditions.",
  brackets: "There are no brackets: join conditions by `and`, or write the line twice.",
  empty: "Write the condition behind `if`: a flag, `not` and a flag, or `trust >= 3`.",
  "no-number": "Compare a meter with a whole number: `trust >= 3`, with one of `>= <= > < =`.",
  "flag-counted": "A flag is up or not: write `if` and its name, or `if not` and its name.",
  "first-visit":
    "Write `first visit`, without a hyphen and without `not`; what is for later visits follows with `else`.",
  "sign-for-not":
    "Write `not` before a flag; a meter is compared by `>= <= > < =`, and what is left follows with `else`.",
  unread: "Write a flag, `not` and a flag, `trust >= 3` or `first visit`, joined by `and`.",
};

/** Where each kind of code word stands. */
const SPOTS = {
  paragraph: "at the start of a paragraph",
  "choice-start": "at the start of a choice",
  "choice-end": "at the end of a choice",
} as const;

/** Problems of what is said, asked and chosen in a role-play. */
export const roleplayTalk = {
  "roleplay/not-in-cast": error<{ name: string; near: string | undefined }>({
    sample: { name: "Inez", near: "Ines" },
    message: ({ name }) => `"${name}" is not in the cast, so this is shown as narration.`,
    help: ({ name, near }) =>
      `${near === undefined ? "Add" : `Did you mean \`${near}\`? Or add`} \`${name}:\` under \`cast:\`. Narration may have its colon as \`\\:\`.`,
    bad: "cast:\n  Ines: Customer\n…\nInez: So?",
    good: "cast:\n  Ines: Customer\n…\nInes: So?",
  }),
  "roleplay/perhaps-speech": warning<{ name: string }>({
    sample: { name: "Tom" },
    message: ({ name }) =>
      `"${name}:" starts several paragraphs and is not in the cast, so learners see narration.`,
    help: ({ name }) =>
      `Add \`${name}:\` with a role under \`cast:\`; or write \`${name}\\:\` if it is told.`,
    bad: "cast:\n  Ines: Customer\n…\nTom: Hi.\n\nTom: Bye.",
    good: "cast:\n  Ines: Customer\n  Tom: Her son\n…\nTom: Hi.\n\nTom: Bye.",
  }),
  "roleplay/odd-speech": warning<{ name: string }>({
    sample: { name: "Ines" },
    message: ({ name }) =>
      `This looks like a line of ${name}'s and is written differently, so it is shown as narration.`,
    help: ({ name }) => `Write \`${name}: words\` or \`${name} (mood): words\`, without bold.`,
    bad: "Ines(angry) This is the third time!",
    good: "Ines (angry): This is the third time!",
  }),
  "roleplay/speeches-glued": error<{ name: string }>({
    sample: { name: "Ines" },
    message: ({ name }) => `What ${name} says sticks to the line before, as part of it.`,
    help: () => "Leave an empty line before it; `check --fix` does it.",
    bad: "Ines: So?\nTom: Nothing.",
    good: "Ines: So?\n\nTom: Nothing.",
  }),
  "roleplay/nothing-said": error<object>({
    sample: {},
    message: () => "Nothing is said here, nothing changes and nothing jumps.",
    help: () => "Write the words on the same line, or delete the line.",
    bad: "`if trust >= 4`\n\nInes: All right.",
    good: "`if trust >= 4` Ines: All right.",
  }),
  "roleplay/misplaced-chip": error<{ word: string; spots: readonly (keyof typeof SPOTS)[] }>({
    sample: { word: "best", spots: ["choice-end"] },
    message: ({ word }) => `\`${word}\` does nothing in this place.`,
    help: ({ word, spots }) =>
      word === "passed" || word === "failed"
        ? "It belongs behind `end`, at the start of a paragraph."
        : `It belongs ${spots.map((spot) => SPOTS[spot]).join(" or ")}. To show the word itself, write \`\\${word}\`.`,
    bad: "`best` Ines: Finally.",
    good: '- "Three calls is two too many." `best`\n\n  Ines: Finally.',
  }),
  "roleplay/chip-twice": error<{ word: string }>({
    sample: { word: "failed" },
    message: ({ word }) => `\`${word}\` is the second one of its kind here; only one can count.`,
    help: () => "Keep the one you mean.",
    bad: "`end` `score 60` `passed` `failed` **She stayed**",
    good: "`end` `score 60` `passed` **She stayed**",
  }),
  "roleplay/score-out-of-range": error<{ written: string }>({
    sample: { written: "120" },
    message: ({ written }) => `A score is a whole number from 0 to 100; this one is "${written}".`,
    help: () => "Write it without a sign, such as `score 60`.",
    bad: "`end` `score 120` **She stayed**",
    good: "`end` `score 100` **She stayed**",
  }),
  "roleplay/score-not-counted": warning<{ word: string; counts: string }>({
    sample: { word: "score 20", counts: "ending" },
    message: ({ word, counts }) =>
      counts === "ending"
        ? `\`${word}\` counts for nothing here: the score is that of the ending.`
        : `\`${word}\` counts for nothing: the score is the meter "${counts}".`,
    help: ({ counts }) =>
      counts === "ending"
        ? "Write `score: sum` into the settings to add up the points, or delete it."
        : "Delete it, or the line `score:` of the settings.",
    bad: "`score 20` Ines: Finally.",
    good: "Ines: Finally.",
  }),
  "roleplay/else-without-if": error<{ word: string }>({
    sample: { word: "else" },
    message: ({ word }) => `No paragraph with \`if\` stands right above this \`${word}\`.`,
    help: () =>
      "A paragraph without a code word, a list or an ending between the two parts them. Move it below its `if`.",
    bad: "`if trust >= 4` Ines: All right.\n\n_She waits._\n\n`else` Ines: And why?",
    good: "`if trust >= 4` Ines: All right.\n\n`else` Ines: And why?\n\n_She waits._",
  }),
  "roleplay/two-conditions": error<object>({
    sample: {},
    message: () => "Two conditions stand side by side here; only the first would be judged.",
    help: () => "Join them: `if trust >= 4 and knows-risk`.",
    bad: "`if trust >= 4` `if knows-risk` Ines: All right.",
    good: "`if trust >= 4 and knows-risk` Ines: All right.",
  }),
  "roleplay/odd-condition": error<{ written: string; why: OddCondition }>({
    sample: { written: "trust >= 4 or knows-risk", why: "or" },
    message: ({ written }) =>
      written === ""
        ? "Behind `if` nothing is asked."
        : `I cannot read the condition "${written}".`,
    help: ({ why }) => WAYS_OUT[why],
    bad: "`if trust >= 4 or knows-risk` Ines: All right.",
    good: "`if trust >= 4` Ines: All right.\n\n`else if knows-risk` Ines: All right.",
  }),
  "roleplay/unknown-flag": error<Named & { flag: string }>({
    sample: { flag: "knows-rsik", near: "knows-risk", known: ["knows-risk"] },
    message: ({ flag }) => `No flag is called "${flag}".`,
    help: ({ flag, near, known }) =>
      didYouMean(
        near,
        `Add \`${flag}: what has happened then\` under \`flags:\`.${known.length > 0 ? ` Known: ${known.join(", ")}.` : ""}`,
      ),
    bad: "flags:\n  knows-risk: You found out why\n…\n`if knows-rsik` Ines: So you know.",
    good: "flags:\n  knows-risk: You found out why\n…\n`if knows-risk` Ines: So you know.",
  }),
  "roleplay/unknown-meter": error<Named & { meter: string }>({
    sample: { meter: "trsut", near: "trust", known: ["trust"] },
    message: ({ meter }) => `No meter is called "${meter}".`,
    help: ({ meter, near, known }) =>
      didYouMean(
        near,
        `Add \`${meter}: { start: 2, min: 0, max: 6 }\` under \`meters:\`.${known.length > 0 ? ` Known: ${known.join(", ")}.` : ""}`,
      ),
    bad: '- "Let me look." `trsut +1`',
    good: '- "Let me look." `trust +1`',
  }),
  "roleplay/numbered-list": error<object>({
    sample: {},
    message: () => "Choices have no order, so they are no numbered list.",
    help: () => "Write `-` for each number; `check --fix` does it.",
    bad: '1. "Let me look."\n2. "One moment."',
    good: '- "Let me look."\n- "One moment."',
  }),
  "roleplay/box": error<object>({
    sample: {},
    message: () => "Choices have no boxes: nothing in a role-play is ticked.",
    help: () => "Mark the better line with `best` at its end; `check --fix` takes the box away.",
    bad: '- [x] "Let me look."\n- [ ] "One moment."',
    good: '- "Let me look." `best`\n- "One moment."',
  }),
  "roleplay/empty-choice": error<object>({
    sample: {},
    message: () => "This choice has no words, so learners would see an empty button.",
    help: () => "Write behind the dash what the learner says or does, or delete the line.",
    bad: '- "Let me look."\n- `trust -1`',
    good: '- "Let me look."\n- "One moment." `trust -1`',
  }),
  "roleplay/same-choice-twice": error<{ words: string }>({
    sample: { words: '"One moment."' },
    message: ({ words }) => `The choice ${words} stands in this list twice.`,
    help: () => "Learners could not tell the two apart. Change or delete one of them.",
    bad: '- "One moment." `trust +1`\n- "One moment." `trust -1`',
    good: '- "One moment, I am on it." `trust +1`\n- "One moment." `trust -1`',
  }),
  "roleplay/quote-never-closed": error<object>({
    sample: {},
    message: () => "A quotation mark opens this choice and none closes it.",
    help: () => "Close it before the code words, so that learners see it as something they say.",
    bad: '- "Let me look. `trust +1`',
    good: '- "Let me look." `trust +1`',
  }),
  "roleplay/text-behind-chips": error<{ word: string }>({
    sample: { word: "trust +1" },
    message: ({ word }) => `Behind \`${word}\` the words go on, so learners would read it as text.`,
    help: ({ word }) =>
      `Move it to the end of the choice. To show the word itself, write \`\\${word}\`.`,
    bad: '- "Let me look." `trust +1` "And then?"',
    good: '- "Let me look. And then?" `trust +1`',
  }),
  "roleplay/two-notes": error<object>({
    sample: {},
    message: () => "This is the second coach's note in one place; only the first would be shown.",
    help: () => "Put both into one quote, with a line `>` between them.",
    bad: '- "Calm down."\n\n  > She cannot.\n\n  Ines: Pardon?\n\n  > And it is rude.',
    good: '- "Calm down."\n\n  > She cannot.\n  >\n  > And it is rude.\n\n  Ines: Pardon?',
  }),
  "roleplay/too-many-choices": error<{ count: number }>({
    sample: { count: 65 },
    message: ({ count }) =>
      `This role-play has ${count} choices; a learner's progress can hold 64.`,
    help: () => "Split it into two role-plays, or take out the weakest choices.",
    bad: '- "Choice 1"\n- … up to choice 65',
    good: '- "Choice 1"\n- … up to choice 20',
  }),
  "roleplay/too-many-choices-at-place": error<{ count: number; id: string }>({
    sample: { count: 37, id: "opening" },
    message: ({ count, id }) => `The place "${id}" has ${count} choices; an LMS can tell 36 apart.`,
    help: () => "Move some of them to a place of their own.",
    bad: '## opening\n\n- "Choice 1"\n- … up to choice 37',
    good: '## opening\n\n- "Choice 1"\n- … up to choice 5',
  }),
};
