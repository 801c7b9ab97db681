import { HAS_HOMES } from "../course-has.ts";
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
    const fit = HAS_HOMES ? fitOf(answer.response, slot) : 0;
    if (!HAS_HOMES || fitsBetter(fit, homes.get(name))) homes.set(name, { slot, fit });
  }
  return homes;
}

// After a merge of two branches the newest slot may be the narrower one.
function fitsBetter(fit: number, before?: Home): boolean {
  return before === undefined || (before.fit < Infinity && before.fit <= fit);
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
