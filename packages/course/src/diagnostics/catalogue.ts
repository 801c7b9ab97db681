import { choice } from "./catalogue/choice.ts";
import { course } from "./catalogue/course.ts";
import { fences } from "./catalogue/fences.ts";
import { ids } from "./catalogue/ids.ts";
import { lesson } from "./catalogue/lesson.ts";
import { references } from "./catalogue/references.ts";
import { yaml } from "./catalogue/yaml.ts";
import type { Problem } from "./problem.ts";

/** Every problem we know by its code, `subject/problem`. Codes are public and never change; texts may. */
export const catalogue = {
  ...yaml,
  ...course,
  ...ids,
  ...lesson,
  ...references,
  ...fences,
  ...choice,
};

export type Code = keyof typeof catalogue;

export type ParamsOf<C extends Code> =
  (typeof catalogue)[C] extends Problem<infer Params> ? Params : never;

export const CODES = Object.keys(catalogue).sort() as readonly Code[]; // keys of the object above

export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
