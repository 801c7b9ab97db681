import type { Wordless } from "../../text.ts";
import { enter, entered } from "../fields/view.ts";
import type { Option, QuestionBase } from "../question.ts";
import type { Mark, QuestionView } from "../view.ts";

interface Choice extends QuestionBase {
  readonly options: readonly Option[];
}

/** What the options say for themselves where one is asked for. */
const ONE = { right: "one", half: "partly", wrong: "miss", missing: "one" } as const;

/** How a kind understands the letters of the ticked options, which are in alphabetical order whatever the order on the page. */
export interface Reading<Response> {
  read(letters: readonly string[], question: Wordless<Choice>): Response | undefined;
  letters(response: Response, question: Wordless<Choice>): readonly string[];
  readonly words?: Readonly<Record<keyof typeof ONE, Mark["word"]>>;
}

/** Options, ticked or chosen. */
export function choiceView<Response>(kind: Reading<Response>): QuestionView<Choice, Response> {
  const { words = ONE } = kind;
  return {
    read: (form, question) => kind.read([...entered(form, "answer")].sort(), question),
    fill(form, question, response) {
      enter(form, "answer", response === undefined ? [] : kind.letters(response, question));
    },
    marks: (question, response) =>
      question.options
        .filter(({ letter }) => kind.letters(response, question).includes(letter))
        .map(({ letter, tick }) => ({ part: letter, word: words[tick] })),
    missing: (question, response) =>
      question.options
        .filter(({ tick }) => tick === "right")
        .filter(({ letter }) => !kind.letters(response, question).includes(letter))
        .map(({ letter }) => ({ part: letter, word: words.missing })),
  };
}

/** One option, chosen by a radio button. */
export const oneChoice: QuestionView<Choice, string> = /* @__PURE__ */ choiceView({
  read: ([letter]) => letter,
  letters: (letter) => [letter],
});
