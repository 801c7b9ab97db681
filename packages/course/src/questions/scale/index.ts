import type { Html } from "../../text.ts";
import { bitsFor, firstLetters } from "../options.ts";
import type { QuestionBase, QuestionKind, Statement } from "../question.ts";

/** Statements to agree with more or less: nothing is right. */
export interface Scale extends QuestionBase {
  readonly kind: "scale";
  /** From 2 to 11. */
  readonly levels: number;
  readonly statements: readonly Statement[];
  /** What the ends mean, as inline HTML. */
  readonly low?: Html;
  readonly high?: Html;
  /** Words of the way out; without them the page's own. */
  readonly skip?: Html;
  /** Id of the scale whose statements are asked a second time. */
  readonly again?: string;
  /** Who keeps the answers. */
  readonly ratings: "browser" | "lms";
}

/** What stands between the braces. */
export interface ScaleSettings {
  readonly levels?: number;
}

/** By a statement's letter its point from 1 up, or 0 for rather not say; empty in a record that must not hold them. */
export type ScaleResponse = Readonly<Record<string, number>>;

export const scale: QuestionKind<Scale, ScaleResponse> = {
  scored: false,
  score: () => 0,
  code(bits, size, response = {}) {
    const [rows = 0, levels = 0] = [size].flat();
    // From 0 for the first point, so that rather not say comes last.
    const points = firstLetters(rows).map((letter) => {
      const written = ((response[letter] ?? 0) + levels) % (levels + 1);
      return [letter, (bits.number(bitsFor(levels + 1), written) + 1) % (levels + 1)] as const;
    });
    return Object.fromEntries(points);
  },
  keep({ ratings, levels, statements }, response) {
    if (ratings === "browser") return {};
    const kept = Object.entries(response).filter(([, point]) => point <= levels);
    const rated = kept.some(([letter]) => statements.some((it) => it.letter === letter));
    return rated ? Object.fromEntries(kept) : undefined;
  },
  tell({ id, again, ratings, statements }, response) {
    if (ratings === "browser") return [];
    const moment = again === undefined ? `${id}__before` : `${again}__after`;
    return statements.flatMap(({ id: statement, letter }) => {
      const point = response[letter];
      // Who would rather not say is not spoken of.
      if (!point) return [];
      return {
        id: `${moment}__${statement}`,
        notation: { type: "likert" },
        response: { type: "likert", point: String(point) },
        part: letter,
      };
    });
  },
};
