import { authorOf } from "../questions/authors.ts";
import type { Size } from "../state/slots.ts";
import { contentOf } from "../state/width.ts";
import { free } from "./free.ts";
import type { Ledger } from "./ledger.ts";
import type { PresentQuestion } from "./present.ts";
import { lettersEverGiven } from "./settle-letters.ts";

/** Whatever has an id of its own: a question, a role-play, something to do. */
interface Named {
  readonly id: string;
  readonly was?: string;
}

/** Birth names of what is there now by its id; records renamings. */
export function nameThings(ledger: Ledger, present: readonly Named[]): ReadonlyMap<string, string> {
  rename(ledger, present);
  const ids = new Set(present.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const id of ids) names.set(id, ledger.birthOf(id) ?? bear(ledger, id, ids));
  return names;
}

/** Adds the slot that the present form of a question needs, unless it has one. */
export function settleSlot(ledger: Ledger, birth: string, question: PresentQuestion): void {
  const { kind, sure, groups } = question;
  const counts = groups.map(({ suffix }) => lettersEverGiven(ledger, birth + suffix));
  const size = question.size(counts);
  const fits = ledger.slotsOf(birth).some((slot) => {
    const content = contentOf(slot);
    if (content.kind === "mark") return slot.kind === kind;
    if (content.kind !== "answer" || content.to !== kind) return false;
    return (content.sure || !sure) && holds(question, slot.size, size);
  });
  if (!fits) ledger.add(["slot", birth, sure ? `${kind}+sure` : kind, size]);
}

/** Adds a slot of one kind and size, unless there is one as large. */
export function settlePlain(
  ledger: Ledger,
  birth: string,
  slot: { readonly kind: string; readonly size: number },
): void {
  const fits = ledger
    .slotsOf(birth)
    .some(({ kind, size }) => kind === slot.kind && Number(size) >= slot.size);
  if (!fits) ledger.add(["slot", birth, slot.kind, slot.size]);
}

/** All renamings at once, so that two questions may swap their ids. */
function rename(ledger: Ledger, present: readonly Named[]): void {
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

/** A birth name for something new: its id, unless something else was born with that. */
function bear(ledger: Ledger, id: string, ids: ReadonlySet<string>): string {
  if (!ledger.isBorn(id)) return id;
  const birth = free(id, (name) => ledger.isBorn(name) || ids.has(name));
  ledger.add(["was", birth, id]);
  return birth;
}

function holds({ kind }: PresentQuestion, slot: Size, needed: Size): boolean {
  const own = authorOf(kind).holds;
  if (own) return own(slot, needed);
  if (typeof slot === "number" && typeof needed === "number") {
    const { width } = authorOf(kind);
    return width(slot) >= width(needed);
  }
  const [has, wants] = [[slot].flat(), [needed].flat()];
  return has.length === wants.length && has.every((part, at) => part >= (wants[at] ?? 0));
}
