import { LETTERS } from "../questions/options.ts";
import type { Ledger } from "./ledger.ts";
import { Pairing } from "./pair.ts";
import type { NumberedChoice, PresentChoice, PresentRoleplay } from "./present.ts";
import { normalised, overlap } from "./words.ts";

/** Choices that a role-play can ever have. */
const MOST = 64;

interface KnownChoice {
  readonly place: string;
  readonly number: number;
  readonly words: string;
}

/** Gives each choice its number, the old one where it is the same choice, and records the rest under `<role-play>/<place>`. */
export function settleChoices(
  ledger: Ledger,
  birth: string,
  { choices }: PresentRoleplay,
): readonly NumberedChoice[] {
  const pairing = pair(knownChoices(ledger, birth), choices);
  const taken = new Set(numbersEverGiven(ledger, birth));
  const fresh = Array.from({ length: MOST }, (_, n) => n).filter((n) => !taken.has(n));
  const numbers = choices.map((choice) => pairing.partnerOf(choice)?.number ?? fresh.shift() ?? -1);
  for (const { place, number } of pairing.left.known) retire(ledger, `${birth}/${place}`, number);
  choices.forEach((choice, at) => {
    const number = numbers[at] ?? -1;
    const moved = pairing.partnerOf(choice);
    if (moved && moved.place !== choice.place) retire(ledger, `${birth}/${moved.place}`, number);
    if (number >= 0) note(ledger, `${birth}/${choice.place}`, [`${number}`, choice.text]);
  });
  return choices.map(({ place }, at) => {
    const number = numbers[at] ?? -1;
    return { number, letter: rankAt(ledger, `${birth}/${place}`, number) };
  });
}

function pair(
  known: readonly KnownChoice[],
  present: readonly PresentChoice[],
): Pairing<KnownChoice, PresentChoice> {
  const pairing = new Pairing(known, present);
  pairing.byKey(
    ({ place, words }) => `${place}/${words}`,
    ({ place, text }) => `${place}/${normalised(text)}`,
  );
  // What moved to another place, or whose place got another name.
  pairing.byKey(
    ({ words }) => words,
    ({ text }) => normalised(text),
  );
  const likeness = (old: KnownChoice, choice: PresentChoice) =>
    old.place === choice.place ? overlap(old.words, choice.text) : 0;
  pairing.byLikeness(likeness, 0.5);
  for (const place of new Set(pairing.left.present.map((choice) => choice.place))) {
    const rest = new Pairing(
      pairing.left.known.filter((old) => old.place === place),
      pairing.left.present.filter((choice) => choice.place === place),
    );
    rest.inOrder(() => true);
    for (const choice of pairing.left.present) {
      const old = rest.partnerOf(choice);
      if (old) pairing.join(old, choice);
    }
  }
  return pairing;
}

function knownChoices(ledger: Ledger, birth: string): readonly KnownChoice[] {
  return ledger.idsUnder(birth).flatMap((id) =>
    numbersUnder(ledger, id).flatMap((number) => {
      const place = id.slice(birth.length + 1);
      const words = ledger.textsOf(id).get(`${number}`);
      return words ? [{ place, number, words }] : [];
    }),
  );
}

function numbersEverGiven(ledger: Ledger, birth: string): readonly number[] {
  return ledger.idsUnder(birth).flatMap((id) => numbersUnder(ledger, id));
}

/** The screen of the same name has its line there too, without a number. */
function numbersUnder(ledger: Ledger, id: string): readonly number[] {
  return [...ledger.textsOf(id).keys()].filter((letter) => letter !== "").map(Number);
}

/** Retired numbers keep their rank, so that letters never move. */
function rankAt(ledger: Ledger, id: string, number: number): string {
  return LETTERS.charAt(numbersUnder(ledger, id).indexOf(number));
}

function retire(ledger: Ledger, id: string, number: number): void {
  note(ledger, id, [`${number}`, ""]);
}

function note(ledger: Ledger, id: string, [letter, text]: readonly [string, string]): void {
  const words = normalised(text);
  if (ledger.textsOf(id).get(letter) !== words) ledger.add(["text", id, letter, words]);
}
