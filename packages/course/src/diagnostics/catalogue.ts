import { choice } from "./catalogue/choice.ts";
import type { Problem } from "./problem.ts";

/** Every problem we know by its code, `subject/problem`. Codes are public and never change; texts may. */
export const catalogue = { ...choice };

export type Code = keyof typeof catalogue;

export type ParamsOf<C extends Code> =
  (typeof catalogue)[C] extends Problem<infer Params> ? Params : never;

export const CODES = Object.keys(catalogue).sort() as readonly Code[]; // keys of the object above

export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
