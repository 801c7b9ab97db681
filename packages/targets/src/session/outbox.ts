import type { Interaction } from "@coursewright/course";
import type { Write } from "../cmi.ts";
import type { Lms } from "./lms.ts";

/** An answer, and the number it has in the LMS once its id is there. */
interface Entry {
  readonly answer: Interaction;
  index?: number;
}

/** What the LMS has to be told and what it holds already. */
export class Outbox {
  /** Last known or wished value of each element. */
  readonly held = new Map<string, string>();
  private readonly spell: (answer: Interaction, index: number) => readonly Write[];
  private values = new Map<string, string>();
  private journal: Entry[] = [];
  /** Number of the next interaction; without one the LMS keeps none. */
  private next: number | undefined;
  private parts: readonly string[] = [];

  constructor(spell: (answer: Interaction, index: number) => readonly Write[]) {
    this.spell = spell;
  }

  /** Asks once what the LMS keeps of an answer: in SCORM 1.2 that may be nothing. */
  openJournal(lms: Lms): void {
    this.parts = childrenOf(lms, "cmi.interactions");
    if (this.parts.includes("id")) this.next = Number(lms.get("cmi.interactions._count")) || 0;
  }

  put(writes: readonly Write[]): void {
    for (const { element, value } of writes) {
      this.held.set(element, value);
      this.values.set(element, value);
    }
  }

  answer(answer: Interaction): void {
    if (this.next !== undefined) this.journal.push({ answer });
  }

  get empty(): boolean {
    return this.values.size === 0 && this.journal.length === 0;
  }

  clear(): void {
    this.values.clear();
    this.journal = [];
  }

  /** Whether the LMS took everything that it will ever take. */
  flush(lms: Lms): boolean {
    const waiting = [...this.values].sort(([a], [b]) => rank(a) - rank(b));
    const failed = waiting.filter(([element, value]) => lms.set({ element, value }) === "failed");
    this.values = new Map(failed);
    // An answer out of turn would leave a gap in the numbers, which LMSs refuse.
    while (this.journal[0] && this.tell(lms, this.journal[0])) this.journal.shift();
    return failed.length === 0 && this.journal.length === 0;
  }

  /** Whether nothing of it is left to tell. */
  private tell(lms: Lms, entry: Entry): boolean {
    const index = entry.index ?? this.next ?? 0;
    const [id, ...rest] = this.spell(entry.answer, index);
    const begun = id ? lms.set(id) : "refused";
    if (begun !== "kept") return begun === "refused";
    entry.index = index;
    this.next = index + 1;
    return rest.filter((write) => this.keeps(write)).every((write) => lms.set(write) !== "failed");
  }

  private keeps({ element }: Write): boolean {
    return this.parts.includes(element.split(".")[3] ?? "");
  }
}

/** What the LMS has below an element; nothing if it does not know the element. */
export function childrenOf(lms: Lms, element: string): readonly string[] {
  return lms.get(`${element}._children`).split(/[\s,]+/);
}

// Score before status, or Cornerstone reports 0; both before the time and how the session ends.
const ORDER = [
  /suspend_data$/,
  /location$/,
  /^cmi\.objectives/,
  /progress_measure$/,
  /score\./,
  /status$/,
  /time$/,
  /exit$/,
];

function rank(element: string): number {
  const position = ORDER.findIndex((pattern) => pattern.test(element));
  return position < 0 ? ORDER.length : position;
}
