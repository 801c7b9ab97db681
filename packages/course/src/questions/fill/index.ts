import type { Html, Wordless } from "../../text.ts";
import { codeLetter } from "../options.ts";
import type { Blank, QuestionBase, QuestionKind } from "../question.ts";
import { codeText } from "../typed-text.ts";
import { sameWords } from "./same-words.ts";

/** Sentences with gaps to type into or to choose for. */
export interface Fill extends QuestionBase {
  readonly kind: "fill";
  /** As blocks, with `<i data-blank="0"></i>` for each gap. */
  readonly body: Html;
  readonly blanks: readonly Blank[];
  /** Case, accents and punctuation matter. */
  readonly exact: boolean;
}

/** What stands between the braces. */
export interface FillSettings {
  readonly exact?: boolean;
}

/** One entry a blank: what was typed, or the letter of the chosen word. */
export type FillResponse = readonly string[];

export const fill: QuestionKind<Fill, FillResponse> = {
  scored: true,
  score(question, response) {
    const right = question.blanks.filter((_, n) => isRight(question, response, n));
    return right.length / question.blanks.length;
  },
  code: (bits, size, response = []) =>
    [size]
      .flat()
      .map((letters, n) =>
        letters === 0 ? codeText(bits, response[n]) : codeLetter(bits, letters, response[n]),
      ),
  keep: (question, response) =>
    question.blanks.some((blank, n) => fits(blank, response[n])) ? response : undefined,
  tell: ({ id, blanks }, response) => [
    {
      id,
      notation: { type: "fill-in", correct: blanks.map(rightWords) },
      response: { type: "fill-in", words: blanks.map((blank, n) => wordOf(blank, response[n])) },
    },
  ],
};

type Gap = Wordless<Blank>;

/** Whether a learner filled one of the blanks, counted from 0, with what is right there. */
export function isRight(
  { blanks, exact }: Wordless<Fill>,
  response: FillResponse,
  n: number,
): boolean {
  const [blank, given = ""] = [blanks[n], response[n]];
  if (blank?.kind === "typed") {
    return rightWords(blank).some((word) => sameWords(given, word, exact));
  }
  return blank?.options.find(({ letter }) => letter === given)?.right ?? false;
}

/** What is right in a blank, the best first. */
export function rightWords(blank: Gap): readonly string[] {
  if (blank.kind === "typed") return Object.values(blank.accepted).flat();
  return blank.options.filter(({ right }) => right).map(({ word }) => word);
}

function wordOf(blank: Gap, given = ""): string {
  if (blank.kind === "typed") return given;
  return blank.options.find(({ letter }) => letter === given)?.word ?? "";
}

function fits(blank: Gap, given: string | undefined): boolean {
  return given !== undefined && (blank.kind === "typed" || wordOf(blank, given) !== "");
}
