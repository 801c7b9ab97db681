import { choice } from "./catalogue/choice.ts";
import { course } from "./catalogue/course.ts";
import { fences } from "./catalogue/fences.ts";
import { files } from "./catalogue/files.ts";
import { ids } from "./catalogue/ids.ts";
import { lesson } from "./catalogue/lesson.ts";
import { references } from "./catalogue/references.ts";
import { yaml } from "./catalogue/yaml.ts";
import type { Problem } from "./problem.ts";

/** Every problem we know by its code, `subject/problem`. Codes are public and never change; texts may. */
export const catalogue = {
  ...yaml,
  ...course,
  ...files,
  ...ids,
  ...lesson,
  ...references,
  ...fences,
  ...choice,
};

/** The code of a problem, such as `single/no-tick`. */
export type Code = keyof typeof catalogue;

/** What the messages of a problem need to know. */
export type ParamsOf<C extends Code> =
  (typeof catalogue)[C] extends Problem<infer Params> ? Params : never;

/** Every code, sorted. */
export const CODES = Object.keys(catalogue).sort() as readonly Code[]; // keys of the object above

/** Whether a word is the code of a problem. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
