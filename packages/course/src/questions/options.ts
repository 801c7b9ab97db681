import type { Wordless } from "../text.ts";
import type { Option } from "./question.ts";

/** The letters of options in the order they are given out; a 37th option has none. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

type Ticked = Pick<Wordless<Option>, "letter" | "tick">;

export function lettersOf(options: readonly Ticked[], tick: Option["tick"]): readonly string[] {
  return options.filter((option) => option.tick === tick).map((option) => option.letter);
}

/** Bits that tell `count` things apart. */
export function bitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(count, 1)));
}
