import type { Path } from "../parse/yaml.ts";
import { valueAt } from "./yaml-words.ts";

/** Words that a language file says, by the path where it says them. */
export interface SaidAt {
  readonly path: Path;
  readonly words: string;
}

/** Settings with the words of a language in their places; what only names things stays. */
export function settingsIn<T>(source: T, said: readonly SaidAt[]): T {
  // Words replace words, so that the shape stays.
  return said.reduce<unknown>((value, { path, words }) => put(value, path, words), source) as T;
}

function put(value: unknown, [step, ...rest]: Path, words: string): unknown {
  if (step === undefined) return words;
  // A bare role is a person with nothing but a role.
  const inside = typeof value === "string" ? { role: value } : (value ?? {});
  if (typeof inside !== "object") return value;
  return { ...inside, [step]: put(valueAt(inside, [step]), rest, words) };
}
