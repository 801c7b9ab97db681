import type { Report } from "../../diagnostics/report.ts";
import type { QuestionAuthor } from "../author.ts";
import { bitsFor, LETTERS } from "../options.ts";
import type { Blank } from "../question.ts";
import { LONGEST_TEXT, sizeInBytes, TEXT_WIDTH } from "../typed-text.ts";
import type { Fill, FillSettings } from "./index.ts";
import { sameWords } from "./same-words.ts";

/** How a sentence with gaps is written. */
export const author: QuestionAuthor<Fill, "blanks", FillSettings> = {
  description:
    "Asks for missing words. Words between double brackets are a gap to type into, with a stroke between words that count as right; in parentheses the right one of several, to choose from.",
  shape: "blanks",
  settings: {
    exact: {
      type: "boolean",
      default: false,
      description:
        "Minds capitals, accents, kinds of apostrophe and the last punctuation mark too.",
    },
  },
  make: ({ base, body, settings: { exact = false } }) => ({
    ...base,
    ...body,
    kind: "fill",
    exact,
  }),
  check(question, report) {
    const { blanks, place } = question;
    const body = Object.values(question.body.html).join("");
    // A gap that never closes was reported where it opens.
    if (blanks.length === 0 && !body) report.add("fill/no-blank", place, {});
    for (const blank of blanks) checkBlank(blank, question, report);
  },
  letterGroups: ({ blanks }) =>
    blanks.map((blank, n) => ({
      suffix: `/${n + 1}`,
      parts:
        blank.kind === "typed"
          ? []
          : blank.options.map(({ word, right }) => ({
              text: word,
              tick: right ? "right" : "wrong",
            })),
    })),
  withLetters: (question, letters) => ({
    ...question,
    blanks: question.blanks.map((blank, n) => lettered(blank, letters[n] ?? [])),
  }),
  answers: () => ({ type: "fill-in" }),
  size: ({ blanks }, counts) =>
    blanks.map((blank, n) => (blank.kind === "typed" ? 0 : (counts[n] ?? 0))),
  width: (size) =>
    [size]
      .flat()
      .reduce((sum, letters) => sum + (letters === 0 ? TEXT_WIDTH : bitsFor(letters)), 0),
  holds(slot, needed) {
    const [has, wants] = [[slot].flat(), [needed].flat()];
    if (has.length !== wants.length) return false;
    return has.every((letters, n) => {
      const wanted = wants[n] ?? 0;
      return (letters === 0) === (wanted === 0) && bitsFor(letters) >= bitsFor(wanted);
    });
  },
};

function lettered(blank: Blank, letters: readonly string[]): Blank {
  if (blank.kind === "typed") return blank;
  const options = blank.options.map((option, at) => ({ ...option, letter: letters[at] ?? "" }));
  return { ...blank, options };
}

function checkBlank(blank: Blank, { exact }: Fill, report: Report): void {
  // Two languages may well accept the same word.
  const lists =
    blank.kind === "typed"
      ? Object.values(blank.accepted)
      : [blank.options.map(({ word }) => word)];
  const words = lists.flat();
  const isExact = exact || blank.kind === "choice";
  const twice = lists.map((list) => repeated(list, isExact ? "exact" : "alike")).find(Boolean);
  if (twice !== undefined) report.add("fill/same-word-twice", blank.place, { word: twice });
  if (blank.kind === "choice") return checkChoice(blank, report);
  for (const word of words.filter((word) => sizeInBytes(word) > LONGEST_TEXT)) {
    report.add("fill/word-too-long", blank.place, { word, bytes: sizeInBytes(word) });
  }
}

/** The first word of a list that stands before it in the same list. */
function repeated(words: readonly string[], how: "exact" | "alike"): string | undefined {
  return words.find((word, n) =>
    words.slice(0, n).some((other) => sameWords(word, other, how === "exact")),
  );
}

function checkChoice({ options, place }: Blank & { kind: "choice" }, report: Report): void {
  if (options.length === 1) report.add("fill/one-word", place, { word: options[0]?.word ?? "" });
  else if (options.every(({ right }) => right)) report.add("fill/all-right", place, {});
  if (options.length > LETTERS.length) {
    report.add("question/too-many-options", place, { count: options.length });
  }
}
