import { enter, entered } from "../fields/view.ts";
import type { QuestionView } from "../view.ts";
import { fits, type Match, type MatchResponse, there } from "./index.ts";

/** A list to choose from in each row. */
export const view: QuestionView<Match, MatchResponse> = {
  read(form, { left }) {
    const chosen = entered(form, "pair");
    if (chosen.includes("")) return undefined;
    return left.map(({ letter }, n) => [letter, chosen[n] ?? ""]);
  },
  fill(form, { left }, response = []) {
    const rights = left.map(({ letter }) => response.find(([row]) => row === letter)?.[1] ?? "");
    enter(form, "pair", rights);
  },
  marks: (question, response) =>
    there(question, response).map((pair) => ({
      part: pair[0],
      word: fits(question, pair) ? "yes" : "miss",
    })),
  missing: (question, response) =>
    there(question, response)
      .filter((pair) => !fits(question, pair))
      .map(([row]) => ({ part: `${row}-right`, word: "one" })),
  tally(question, response) {
    const pairs = there(question, response);
    const found = pairs.filter((pair) => fits(question, pair)).length;
    return { found, of: pairs.length, tooMany: 0, what: "pairs" };
  },
};
