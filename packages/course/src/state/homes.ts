import { type AnyResponse, codeOf, type Question } from "../questions/index.ts";
import type { Wordless } from "../text.ts";
import { bitWriter } from "./bits.ts";
import type { Answer } from "./record.ts";
import type { Slot } from "./slots.ts";

/** Where an answer is written to. */
interface Home {
  readonly slot: Slot;
  /** Bits that the answer takes there; `Infinity` where it comes back as it is. */
  readonly fit: number;
}

/** By question the slot for its answer: the first that gives it back as it is, or else the newest of the widest. */
export function homesOf(
  slots: readonly Slot[],
  questions: ReadonlyMap<string, Wordless<Question>>,
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const slot of slots) {
    const { name } = slot;
    const answer = answers.get(name);
    if (!answer || !isFor(slot, questions.get(name))) continue;
    const before = homes.get(name)?.fit ?? 0;
    const fit = fitOf(answer.response, slot);
    // After a merge of two branches the newest slot may be the narrower one.
    if (before < Infinity && before <= fit) homes.set(name, { slot, fit });
  }
  return homes;
}

function isFor({ kind }: Slot, question: Wordless<Question> | undefined): boolean {
  const [word, sure] = kind.split("+");
  return question?.kind === word && (sure !== undefined || !question?.confidence);
}

function fitOf(response: AnyResponse, { kind, size }: Slot): number {
  const bits = bitWriter();
  const back = codeOf(kind)?.(bits, size, response);
  return JSON.stringify(back) === JSON.stringify(response) ? Infinity : bits.count();
}
