import type { Lettered, LetterGroup } from "../questions/author.ts";
import { LETTERS } from "../questions/options.ts";
import type { Option } from "../questions/question.ts";
import type { Ledger } from "./ledger.ts";
import { Pairing } from "./pair.ts";
import { normalised, overlap } from "./words.ts";

/** The box before the words of an option in the lock file, as authors draw it; half has a stroke. */
const BOXES: Readonly<Record<Option["tick"], string>> = { right: "[x]", half: "[/]", wrong: "[ ]" };

interface KnownPart {
  readonly letter: string;
  readonly box: string;
  readonly words: string;
}

/** Gives each part of a group its letter, the old one where it is the same part, and records the rest under `id`. */
export function settleLetters(ledger: Ledger, id: string, group: LetterGroup): readonly string[] {
  const texts = ledger.textsOf(id);
  const letters = lettersOf(texts, group.parts);
  group.parts.forEach((part, at) => {
    const letter = letters[at];
    const box = part.tick ? `${BOXES[part.tick]} ` : "";
    const words = box + normalised(part.text);
    if (letter && texts.get(letter) !== words) ledger.add(["text", id, letter, words]);
  });
  for (const { letter } of knownParts(texts)) {
    if (!letters.includes(letter)) ledger.add(["text", id, letter, ""]);
  }
  return letters;
}

/** How many letters were ever given under an id, counted by the last one, since an inline letter may leave others out. */
export function lettersEverGiven(ledger: Ledger, id: string): number {
  const places = lettered(ledger.textsOf(id)).map(([letter]) => LETTERS.indexOf(letter) + 1);
  return Math.max(0, ...places);
}

function lettersOf(
  texts: ReadonlyMap<string, string>,
  parts: readonly Lettered[],
): readonly string[] {
  const inline = parts.map((part, at) => inlineLetter(part, parts.slice(0, at)));
  const known = knownParts(texts).filter(({ letter }) => !inline.includes(letter));
  const pairing = new Pairing(
    known,
    parts.filter((_, at) => !inline[at]),
  );
  pairing.byKey(
    ({ words }) => words,
    ({ text }) => normalised(text),
  );
  pairing.byLikeness(({ words }, part) => overlap(words, part.text), 0.5);
  pairing.inOrder(({ box }, { tick }) => box === (tick ? BOXES[tick] : ""));
  const taken = new Set([...texts.keys(), ...inline]);
  const fresh = [...LETTERS].filter((letter) => !taken.has(letter));
  return parts.map(
    (part, at) => inline[at] || pairing.partnerOf(part)?.letter || (fresh.shift() ?? ""),
  );
}

function inlineLetter({ letter }: Lettered, earlier: readonly Lettered[]): string {
  const valid = letter?.length === 1 && LETTERS.includes(letter);
  return valid && !earlier.some((part) => part.letter === letter) ? letter : "";
}

function knownParts(texts: ReadonlyMap<string, string>): readonly KnownPart[] {
  return lettered(texts).flatMap(([letter, text]) => {
    const box = text.slice(0, 3);
    const boxed = Object.values(BOXES).includes(box);
    return text ? [{ letter, box: boxed ? box : "", words: boxed ? text.slice(4) : text }] : [];
  });
}

/** A screen may have the name of a bank: its line stands there too, without a letter. */
function lettered(texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...texts].filter(([letter]) => letter !== "");
}
