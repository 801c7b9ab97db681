import type { Wordless } from "../../text.ts";
import type { Row } from "../author.ts";
import type { Pair } from "../notation.ts";
import { codeLetter, firstLetters, has } from "../options.ts";
import type { Part, QuestionBase, QuestionKind } from "../question.ts";

/** Each part on the left goes with one on the right; what is left over on the right goes with none. */
export interface Match extends QuestionBase {
  readonly kind: "match";
  readonly left: readonly Row[];
  readonly right: readonly Part[];
}

/** One pair for each row, by the left letter; fewer only where rows were added since, and with a letter that is gone only where the right side is. */
export type MatchResponse = readonly Pair[];

export const match: QuestionKind<Match, MatchResponse> = {
  scored: true,
  score(question, response) {
    const given = there(question, response);
    return given.filter((pair) => fits(question, pair)).length / Math.max(given.length, 1);
  },
  code(bits, size, response) {
    const [rows = 0, letters = 0] = [size].flat();
    return firstLetters(rows).flatMap((left) => {
      const right = response?.find(([row]) => row === left)?.[1];
      const pair: Pair = [left, codeLetter(bits, letters, right)];
      // For a row without an answer anything is written: it says nothing.
      return response && !right ? [] : [pair];
    });
  },
  keep(question, response) {
    // A right side that is gone stays in the answer: its row must not be stored as answered otherwise.
    const kept = response.filter(([row]) => has(question.left, row));
    return there(question, kept).length > 0 ? kept : undefined;
  },
  tell({ id, left, right }, pairs) {
    const correct = left.map(
      ({ letter, goesWith }): Pair => [letter, right[goesWith]?.letter ?? ""],
    );
    return [{ id, notation: { type: "matching", correct }, response: { type: "matching", pairs } }];
  },
};

/** The pairs whose two sides are still part of the question. */
export function there({ left, right }: Wordless<Match>, response: MatchResponse): readonly Pair[] {
  return response.filter(([row, choice]) => has(left, row) && has(right, choice));
}

/** Whether what the learner joined belongs together. */
export function fits({ left, right }: Wordless<Match>, [row, choice]: Pair): boolean {
  return left.some(({ letter, goesWith }) => letter === row && right[goesWith]?.letter === choice);
}
