import type { Bits } from "../state/bits.ts";
import type { Size } from "../state/slots.ts";
import type { Wordless } from "../text.ts";
import type { Option, Told } from "./question.ts";

/** The letters of options in the order they are given out; a 37th option has none. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

type Ticked = Pick<Wordless<Option>, "letter" | "tick">;

export function lettersOf(options: readonly Ticked[], tick: Option["tick"]): readonly string[] {
  return options.filter((option) => option.tick === tick).map((option) => option.letter);
}

/** Whether a part with this letter is still there. */
export function has(parts: readonly { readonly letter: string }[], letter: string): boolean {
  return parts.some((part) => part.letter === letter);
}

/** What recorders are told of a choice, with each right set of letters. */
export function toldChoice(
  id: string,
  correct: readonly (readonly string[])[],
  letters: readonly string[],
): readonly Told[] {
  return [{ id, notation: { type: "choice", correct }, response: { type: "choice", letters } }];
}

/** Bits that tell `count` things apart. */
export function bitsFor(count: number): number {
  return count && 32 - Math.clz32(count - 1);
}

/** Writes one letter of as many as were ever given, or reads it. */
export function codeLetter(bits: Bits, count: Size, letter = ""): string {
  return LETTERS.charAt(bits.number(bitsFor(Number(count)), LETTERS.indexOf(letter)));
}

/** Writes which letters are among those given, a bit for each, or reads it. */
export function codeLetters(
  bits: Bits,
  count: Size,
  letters: readonly string[] = [],
): readonly string[] {
  return firstLetters(Number(count)).filter((letter) =>
    bits.number(1, Number(letters.includes(letter))),
  );
}

/** The letters that are given out first. */
export function firstLetters(count: number): readonly string[] {
  return [...LETTERS.slice(0, count)];
}
