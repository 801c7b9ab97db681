import type { Values } from "./model.ts";

/** An index inside an element, such as the 3 of `cmi.interactions.3.id`. */
export interface Step {
  /** What the index counts, as written: `cmi.interactions`. */
  readonly collection: string;
  readonly index: number;
}

/** An element taken apart. */
export interface Path {
  /** With `n` and `m` for the indices. */
  readonly shape: string;
  readonly steps: readonly Step[];
  readonly leaf: string;
}

/** Takes an element apart; indices with leading zeros are left in, so that no model knows the result. */
export function pathOf(element: string): Path {
  const names = ["n", "m"];
  const parts = element.split(".");
  const steps: Step[] = [];
  const shape = parts.map((part, position) => {
    if (!/^(0|[1-9]\d*)$/.test(part)) return part;
    steps.push({ collection: parts.slice(0, position).join("."), index: Number(part) });
    return names[steps.length - 1] ?? part;
  });
  return { shape: shape.join("."), steps, leaf: parts.at(-1) ?? "" };
}

/** How many entries of a collection there are. */
export function countOf(collection: string, held: Values): number {
  const prefix = `${collection}.`;
  const indices = Object.keys(held)
    .filter((element) => element.startsWith(prefix))
    .map((element) => element.slice(prefix.length).split(".")[0]);
  return new Set(indices).size;
}
