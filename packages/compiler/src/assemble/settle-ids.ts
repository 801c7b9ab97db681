import {
  authorOf,
  type Beat,
  type Block,
  type Lock,
  type NumberedChoice,
  othersIn,
  type Question,
  type Roleplay,
  type Settled,
  type Slot,
  type Step,
  settle,
} from "@coursewright/course";
import { mapBlocks } from "./map-questions.ts";
import { presentBanks, presentScreens } from "./present.ts";
import type { LessonDraft } from "./screens.ts";

/** Steps whose parts bear the names they had at birth. */
export interface Identified {
  readonly steps: readonly Step[];
  readonly slots: readonly Slot[];
  readonly lock: Lock;
  /** The lock file lacks something. */
  readonly changed: boolean;
}

/** Gives each screen its birth name, each option its letter and each choice its number, as the lock file remembers them. */
export function settleIds(
  steps: readonly Step[],
  drafts: readonly LessonDraft[],
  lock: Lock,
): Identified {
  const banks = presentBanks(steps);
  const settled = settle(lock, presentScreens(steps, drafts), banks);
  const letters = new Map(
    banks.flatMap(({ name, questions }) =>
      questions.map((id, at) => [id, settled.banks.get(name)?.[at] ?? ""] as const),
    ),
  );
  for (const [id, others] of othersIn(steps.flatMap(blocksIn)))
    for (const other of others) letters.set(other.id, letters.get(id) ?? "");
  const names = settled.screens[Symbol.iterator]();
  const named = mapBlocks(steps, (block) => identified(block, settled, letters)).map((step) => ({
    ...step,
    screens: step.screens.map((screen) => ({
      ...screen,
      name: names.next().value ?? screen.name,
    })),
  }));
  const { slots, lock: saved, changed } = settled;
  return { steps: named, slots, lock: saved, changed };
}

function blocksIn({ screens }: Step): readonly Block[] {
  return screens.flatMap(({ blocks }) => blocks);
}

function identified(
  block: Block,
  settled: Settled,
  bankLetters: ReadonlyMap<string, string>,
): Block {
  if (block.kind === "question") {
    const { question } = block;
    const own = authorOf(question.kind).withLetters(
      question,
      settled.letters.get(question.id) ?? [],
    );
    return { ...block, question: inBank(own, bankLetters) };
  }
  if (block.kind !== "roleplay") return block;
  const numbers = settled.choices.get(block.roleplay.id) ?? [];
  return { ...block, roleplay: withNumbers(block.roleplay, numbers) };
}

function inBank(question: Question, letters: ReadonlyMap<string, string>): Question {
  const { bank, id } = question;
  return bank ? { ...question, bank: { ...bank, letter: letters.get(id) ?? "" } } : question;
}

/** The numbers come in source order, as the choices do. */
function withNumbers(roleplay: Roleplay, numbers: readonly NumberedChoice[]): Roleplay {
  const next = numbers[Symbol.iterator]();
  const numbered = (beats: readonly Beat[]): readonly Beat[] =>
    beats.map((beat) => {
      if (beat.kind !== "choices") return beat;
      const choices = beat.choices.map((choice) => {
        const { number = -1, letter = "" } = next.next().value ?? {};
        return { ...choice, number, letter, next: numbered(choice.next) };
      });
      return { ...beat, choices };
    });
  return {
    ...roleplay,
    places: roleplay.places.map((place) => ({ ...place, beats: numbered(place.beats) })),
  };
}
