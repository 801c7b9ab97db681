import type { Wordless } from "../../text.ts";
import { codeLetter, has } from "../options.ts";
import type { Part, QuestionBase, QuestionKind } from "../question.ts";

/** Items that belong into one order. */
export interface Order extends QuestionBase {
  readonly kind: "order";
  /** `adjacent` counts neighbours, `all` knows only 1 and 0. */
  readonly scoring: "adjacent" | "all";
  /** In the right order. */
  readonly items: readonly Part[];
}

/** What stands between the braces. */
export interface OrderSettings {
  readonly scoring?: Order["scoring"];
}

/** The letters of the items as the learner put them; fewer only where items were added since. */
export type OrderResponse = readonly string[];

export const order: QuestionKind<Order, OrderResponse> = {
  scored: true,
  score(question, response) {
    const { found, of } = neighbours(question, response);
    return question.scoring === "adjacent" ? found / of : Math.floor(found / of);
  },
  code(bits, size, response = []) {
    const [length = 0, letters = 0] = [size].flat();
    // A place that no item stands at repeats the last one.
    const placed = Array.from({ length }, (_, at) =>
      codeLetter(bits, letters, response[at] ?? response.at(-1)),
    );
    return [...new Set(placed)];
  },
  keep({ items }, response) {
    const kept = response.filter((letter) => has(items, letter));
    return kept.length > 1 ? kept : undefined;
  },
  tell({ id, items }, letters) {
    const correct = items.map(({ letter }) => letter);
    return [
      { id, notation: { type: "sequencing", correct }, response: { type: "sequencing", letters } },
    ];
  },
};

/** How many items follow the one that they should follow, of as many as could. */
export function neighbours(
  { items }: Wordless<Order>,
  response: OrderResponse,
): { readonly found: number; readonly of: number } {
  // Items that were added since stand in nobody's answer: their neighbours count as neighbours.
  const right = items.map(({ letter }) => letter).filter((letter) => response.includes(letter));
  const given = response.filter((letter) => right.includes(letter));
  const found = given.filter(
    (letter, at) => at > 0 && right.indexOf(letter) === right.indexOf(given[at - 1] ?? "") + 1,
  );
  return { found: found.length, of: Math.max(given.length - 1, 1) };
}
