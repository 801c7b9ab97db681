import { error } from "../problem.ts";

const list = (lines: string): string => `:::phrases\n\n${lines}\n\n:::`;

/** Problems of lists of phrases. */
export const phrases = {
  "phrases/avoid-twice": error<object>({
    sample: {},
    message: () => "This phrase is marked `avoid` twice; once says it.",
    help: () => "Delete one of the two.",
    bad: list('- `avoid` `avoid` "Calm down."'),
    good: list('- `avoid` "Calm down."'),
  }),
  "phrases/avoid-not-first": error<object>({
    sample: {},
    message: () =>
      "`avoid` stands behind other words here, so learners would be told to use this phrase.",
    help: () => "Move it to the start: `avoid`, then the phrase.",
    bad: list('- "Calm down." `avoid`'),
    good: list('- `avoid` "Calm down."'),
  }),
  "phrases/channel-not-last": error<{ word: string }>({
    sample: { word: "email" },
    message: ({ word }) =>
      `The channel \`${word}\` stands before other words, so learners would read it as part of the phrase.`,
    help: ({ word }) => `Move it to the end of the phrase. To show the word, write \`\\${word}\`.`,
    bad: list('- `email` "Let me check I\'ve got this right: …"'),
    good: list('- "Let me check I\'ve got this right: …" `email`'),
  }),
  "phrases/channel-twice": error<{ word: string }>({
    sample: { word: "phone" },
    message: ({ word }) => `This phrase names the channel \`${word}\` twice.`,
    help: () => "Delete one of the two, or write the channel that you meant.",
    bad: list('- "May I say back what I heard?" `phone` `phone`'),
    good: list('- "May I say back what I heard?" `phone` `video`'),
  }),
  "phrases/odd-gap": error<{ written: string }>({
    sample: { written: "[[" },
    message: ({ written }) =>
      `Learners would read "${written}": it belongs to a space to fill in that is not written whole.`,
    help: () => "Write what goes into the space between two brackets on either side: `[[topic]]`.",
    bad: list('- "May I tell you what I saw in [[topic]?"'),
    good: list('- "May I tell you what I saw in [[topic]]?"'),
  }),
};
