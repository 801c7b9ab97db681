import type { Slot } from "../state/slots.ts";
import type { Lock, LockRecord } from "./lock.ts";

type Stored = Omit<Slot, "name">;

/** A lock file that is being brought up to date: what its records mean, and those that are added. */
export class Ledger {
  private readonly records: LockRecord[] = [];
  private readonly stored: Stored[] = [];
  private readonly byBirth = new Map<string, Stored[]>();
  private readonly names = new Map<string, readonly string[]>();
  private readonly texts = new Map<string, Map<string, string>>();

  constructor(lock: Lock) {
    for (const record of lock.records) this.add(record);
  }

  add(record: LockRecord): void {
    this.records.push(record);
    switch (record[0]) {
      case "slot":
        this.store({ birth: record[1], kind: record[2], size: record[3] });
        break;
      case "was":
        this.rename(record[1], record[2]);
        break;
      case "text":
        this.textsOf(record[1]).set(record[2], record[3]);
        break;
      default:
        record satisfies never;
    }
  }

  isBorn(birth: string): boolean {
    return this.byBirth.has(birth);
  }

  /** Birth name of what has this name now; who got it by a renaming has it, the last one first. */
  birthOf(name: string): string | undefined {
    const renamed = [...this.names].filter(([, names]) => names.at(-1) === name).at(-1)?.[0];
    return renamed ?? (this.isBorn(name) && !this.names.has(name) ? name : undefined);
  }

  /** What it was called before its last renaming. */
  formerName(birth: string): string | undefined {
    return [birth, ...(this.names.get(birth) ?? [])].at(-2);
  }

  /** Last words by letter; empty words are retired. */
  textsOf(id: string): Map<string, string> {
    const known = this.texts.get(id) ?? new Map<string, string>();
    this.texts.set(id, known);
    return known;
  }

  /** The ids that begin with `birth/` and have texts, in the order in which they came. */
  idsUnder(birth: string): readonly string[] {
    return [...this.texts.keys()].filter((id) => id.startsWith(`${birth}/`));
  }

  slotsOf(birth: string): readonly Stored[] {
    return this.byBirth.get(birth) ?? [];
  }

  get slots(): readonly Slot[] {
    return this.stored.map((slot) => ({ ...slot, name: this.nameOf(slot.birth) }));
  }

  get lock(): Lock {
    return { records: this.records };
  }

  private rename(birth: string, name: string): void {
    const names = this.names.get(birth) ?? [];
    // Taken out first, so that the last renaming comes last.
    this.names.delete(birth);
    this.names.set(birth, [...names, name]);
  }

  private store(slot: Stored): void {
    const siblings = this.slotsOf(slot.birth);
    // Both sides of a merge may have added it; the first one holds the place.
    const known = siblings.some(
      ({ kind, size }) => kind === slot.kind && `${size}` === `${slot.size}`,
    );
    if (known) return;
    this.stored.push(slot);
    this.byBirth.set(slot.birth, [...siblings, slot]);
  }

  private nameOf(birth: string): string {
    const name = this.names.get(birth)?.at(-1) ?? birth;
    // Another question has taken the name over: this one must not be found under it.
    return this.birthOf(name) === birth ? name : `${birth} (retired)`;
  }
}
