import { questions } from "../questions/index.ts";
import { LETTERS } from "../questions/options.ts";
import type { Size } from "../state/slots.ts";
import { contentOf } from "../state/width.ts";
import { free } from "./free.ts";
import type { Ledger } from "./ledger.ts";
import type { PresentQuestion } from "./present.ts";

/** Birth names of the present questions by id; records renamings. */
export function nameQuestions(
  ledger: Ledger,
  present: readonly PresentQuestion[],
): ReadonlyMap<string, string> {
  rename(ledger, present);
  const ids = new Set(present.map((question) => question.id));
  const names = new Map<string, string>();
  for (const id of ids) names.set(id, ledger.birthOf(id) ?? bear(ledger, id, ids));
  return names;
}

/** Adds the slot that the present form of a question needs, unless it has one. */
export function settleSlot(ledger: Ledger, birth: string, question: PresentQuestion): void {
  const { kind, sure } = question;
  const size = questions[kind].size(lettersEverGiven(ledger, birth));
  const fits = ledger.slotsOf(birth).some((slot) => {
    const content = contentOf(slot);
    if (content.kind !== "answer" || content.to !== kind) return false;
    return (content.sure || !sure) && holds(question, slot.size, size);
  });
  if (!fits) ledger.add(["slot", birth, sure ? `${kind}+sure` : kind, size]);
}

/** All renamings at once, so that two questions may swap their ids. */
function rename(ledger: Ledger, present: readonly PresentQuestion[]): void {
  const births = new Map<string, string>();
  for (const { id, was } of present) {
    const birth = was && !isRenamed(ledger, was, id) ? ledger.birthOf(was) : undefined;
    if (birth && !births.has(birth)) births.set(birth, id);
  }
  for (const [birth, id] of births) ledger.add(["was", birth, id]);
}

/** A `was=` that stays in the text does nothing more. */
function isRenamed(ledger: Ledger, was: string, id: string): boolean {
  const birth = ledger.birthOf(id);
  return was === id || (birth !== undefined && ledger.formerName(birth) === was);
}

/** A birth name for a new question: its id, unless something else was born with that. */
function bear(ledger: Ledger, id: string, ids: ReadonlySet<string>): string {
  if (!ledger.isBorn(id)) return id;
  const birth = free(id, (name) => ledger.isBorn(name) || ids.has(name));
  ledger.add(["was", birth, id]);
  return birth;
}

/** Counted by the last letter, since an inline letter may leave others out. */
function lettersEverGiven(ledger: Ledger, birth: string): number {
  const places = [...ledger.textsOf(birth).keys()].map((letter) => LETTERS.indexOf(letter) + 1);
  return Math.max(0, ...places);
}

function holds({ kind }: PresentQuestion, slot: Size, needed: Size): boolean {
  if (typeof slot === "number" && typeof needed === "number") {
    return questions[kind].width(slot) >= questions[kind].width(needed);
  }
  const [has, wants] = [[slot].flat(), [needed].flat()];
  return has.length === wants.length && has.every((part, at) => part >= (wants[at] ?? 0));
}
