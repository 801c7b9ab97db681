import { LETTERS } from "../questions/options.ts";
import type { Option } from "../questions/question.ts";
import type { Ledger } from "./ledger.ts";
import { Pairing } from "./pair.ts";
import type { PresentOption, PresentQuestion } from "./present.ts";
import { normalised, overlap } from "./words.ts";

/** The box before the words of an option in the lock file, as authors draw it; half has a stroke. */
const BOXES: Readonly<Record<Option["tick"], string>> = { right: "[x]", half: "[/]", wrong: "[ ]" };

interface KnownOption {
  readonly letter: string;
  readonly box: string;
  readonly words: string;
}

/** Gives each option its letter, the old one where it is the same option, and records the rest. */
export function settleLetters(
  ledger: Ledger,
  birth: string,
  question: PresentQuestion,
): readonly string[] {
  // The first line means true, whatever its words.
  if (question.kind === "truefalse") return question.options.map((_, at) => LETTERS.charAt(at));
  const texts = ledger.textsOf(birth);
  const letters = lettersOf(texts, question.options);
  question.options.forEach((option, at) => {
    const letter = letters[at];
    const words = `${BOXES[option.tick]} ${normalised(option.text)}`;
    if (letter && texts.get(letter) !== words) ledger.add(["text", birth, letter, words]);
  });
  for (const [letter, words] of [...texts]) {
    if (words && !letters.includes(letter)) ledger.add(["text", birth, letter, ""]);
  }
  return letters;
}

function lettersOf(
  texts: ReadonlyMap<string, string>,
  options: readonly PresentOption[],
): readonly string[] {
  const inline = options.map((option, at) => inlineLetter(option, options.slice(0, at)));
  const known = knownOptions(texts).filter(({ letter }) => !inline.includes(letter));
  const pairing = new Pairing(
    known,
    options.filter((_, at) => !inline[at]),
  );
  pairing.byKey(
    ({ words }) => words,
    ({ text }) => normalised(text),
  );
  pairing.byLikeness(({ words }, option) => overlap(words, option.text), 0.5);
  pairing.inOrder(({ box }, option) => box === BOXES[option.tick]);
  const taken = new Set([...texts.keys(), ...inline]);
  const fresh = [...LETTERS].filter((letter) => !taken.has(letter));
  return options.map(
    (option, at) => inline[at] || pairing.partnerOf(option)?.letter || (fresh.shift() ?? ""),
  );
}

function inlineLetter({ letter }: PresentOption, earlier: readonly PresentOption[]): string {
  const valid = letter?.length === 1 && LETTERS.includes(letter);
  return valid && !earlier.some((option) => option.letter === letter) ? letter : "";
}

function knownOptions(texts: ReadonlyMap<string, string>): readonly KnownOption[] {
  return [...texts].flatMap(([letter, text]) => {
    const box = text.slice(0, 3);
    const boxed = Object.values(BOXES).includes(box);
    return text ? [{ letter, box: boxed ? box : "", words: boxed ? text.slice(4) : text }] : [];
  });
}
