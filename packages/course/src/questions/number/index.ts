import type { QuestionBase, QuestionKind } from "../question.ts";
import { codeText } from "../typed-text.ts";
import { type Range, readingOf } from "./reading.ts";

/** A number to type. */
export interface NumberQuestion extends QuestionBase, NumberSettings {
  readonly kind: "number";
}

/** What stands between the braces: one number and how far from it is right too, or all from one number to another. */
export interface NumberSettings {
  readonly answer?: number;
  readonly tolerance?: number;
  readonly min?: number;
  readonly max?: number;
}

/** As the learner typed it. */
export type NumberResponse = string;

export const number: QuestionKind<NumberQuestion, NumberResponse> = {
  scored: true,
  score(question, response) {
    const { least, most } = rangeOf(question);
    const value = readingOf(response, { least, most });
    return value !== undefined && value >= least && value <= most ? 1 : 0;
  },
  code: (bits, _size, response) => codeText(bits, response),
  keep: (_question, response) => response,
  tell(question, response) {
    const range = rangeOf(question);
    const value = readingOf(response, range);
    if (value === undefined) return [];
    const { id } = question;
    return [{ id, notation: { type: "numeric", ...range }, response: { type: "numeric", value } }];
  },
};

/** From the least to the greatest number that is right. */
export function rangeOf({ answer = 0, tolerance = 0, min, max }: NumberSettings): Range {
  // Sums of decimals end a hair beside: 0.7 + 0.1 would not take 0.8.
  const exact = (value: number) => Number(value.toPrecision(12));
  return { least: min ?? exact(answer - tolerance), most: max ?? exact(answer + tolerance) };
}
