import { hash } from "../state/hash.ts";

/** Orders that are tried before the reversed one is taken. */
const ORDERS = 50;

/** The parts of a question in an order that follows from its id alone, none behind the one that it stands behind now. */
export function mixed<P extends { readonly letter: string }>(
  id: string,
  parts: readonly P[],
): readonly P[] {
  for (let n = 0; n < ORDERS; n++) {
    const key = (part: P) => hash(`${id}/${n}/${part.letter}`);
    const order = [...parts].sort((a, b) => key(a) - key(b));
    if (!tellsOrder(order, parts)) return order;
  }
  return [...parts].reverse();
}

function tellsOrder<P>(order: readonly P[], parts: readonly P[]): boolean {
  return order.some((part, at) => at > 0 && order[at - 1] === parts[parts.indexOf(part) - 1]);
}
