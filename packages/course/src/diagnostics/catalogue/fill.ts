import { error } from "../problem.ts";

/** Problems of sentences with gaps. */
export const fill = {
  "fill/no-blank": error<object>({
    sample: {},
    message: () => "This question has no gap, so there is nothing to fill in.",
    help: () => "Put what is right between double brackets: `Then I [[say it back]].`",
    bad: ":::fill\n\nThen I say it back.\n\n:::",
    good: ":::fill\n\nThen I [[say it back]].\n\n:::",
  }),
  "fill/not-closed": error<object>({
    sample: {},
    message: () => "A gap opens here and never closes, so learners would read the answer.",
    help: () => "Close it with `]]` in the same paragraph: `[[say it back]]`.",
    bad: "Then I [[say it back.",
    good: "Then I [[say it back]].",
  }),
  "fill/empty-word": error<{ blank: string }>({
    sample: { blank: "[[say it back | ]]" },
    message: ({ blank }) => `In "${blank}" a word is missing.`,
    help: () => "Write it, or take the `|` beside it away.",
    bad: "Then I [[say it back | ]].",
    good: "Then I [[say it back | paraphrase]].",
  }),
  "fill/odd-parenthesis": error<{ word: string }>({
    sample: { word: "(check" },
    message: ({ word }) => `In "${word}" a parenthesis has no partner.`,
    help: () =>
      "Parentheses round one whole word make it the right one of a list: `[[(check) | explain]]`.",
    bad: "Then I [[(check | explain)]] it.",
    good: "Then I [[(check) | explain]] it.",
  }),
  "fill/one-word": error<{ word: string }>({
    sample: { word: "check" },
    message: ({ word }) => `The list of this gap offers only "${word}", so there is no choice.`,
    help: ({ word }) =>
      `Add a word that does not fit: \`[[(${word}) | explain]]\`. To let learners type it, take the parentheses away.`,
    bad: "Then I [[(check)]] it.",
    good: "Then I [[(check) | explain]] it.",
  }),
  "fill/all-right": error<object>({
    sample: {},
    message: () =>
      "Every word of this list is in parentheses, so whatever learners choose is right.",
    help: () =>
      "Take the parentheses of those that do not fit away, or all of them if learners are to type.",
    bad: "Then I [[(check) | (ask)]] it.",
    good: "Then I [[(check) | explain]] it.",
  }),
  "fill/same-word-twice": error<{ word: string }>({
    sample: { word: "paraphrase" },
    message: ({ word }) => `"${word}" stands in this gap twice.`,
    help: () =>
      "Keep one of the two. In a gap to type into, case, accents and final punctuation make no difference unless you write `exact`.",
    bad: "Then I [[paraphrase | Paraphrase]] it.",
    good: "Then I [[paraphrase | say back]] it.",
  }),
  "fill/word-too-long": error<{ word: string; bytes: number }>({
    sample: { word: "what they said in their own words, and then…", bytes: 120 },
    message: ({ word, bytes }) =>
      `"${word.slice(0, 40)}…" takes ${bytes} bytes; of what a learner types, 100 are kept.`,
    help: () =>
      "Who comes back to the lesson would be marked differently. Ask for fewer words, or let learners choose from a list.",
    bad: "Then I [[… more than a hundred letters …]].",
    good: "Then I [[say it back]].",
  }),
};
