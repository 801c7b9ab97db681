import type { Interaction } from "@coursewright/course";
import type { Held, Write } from "../cmi.ts";
import { listIn } from "./list.ts";
import type { Lms } from "./lms.ts";

/** What the LMS has to be told and what it holds already. */
export interface Outbox {
  /** Last known or wished value of each element. */
  readonly held: Held;
  /** Asks the LMS for a value, and remembers it. */
  read(element: string): string;
  /** Asks once what the LMS keeps of an answer: in SCORM 1.2 that may be nothing. */
  openJournal(): void;
  put(writes: readonly Write[]): void;
  answer(answer: Interaction): void;
  empty(): boolean;
  clear(): void;
  /**
   * Whether the LMS took what it will ever take. Within so many calls: an answer for which none are left waits for
   * the next time.
   */
  flush(calls?: number): boolean;
}

export function createOutbox(
  lms: Lms,
  spell: (answer: Interaction, index: number) => readonly Write[],
): Outbox {
  const held = new Map<string, string>();
  let values = new Map<string, string>();
  let journal: Interaction[] = [];
  /** What the LMS keeps of an answer. */
  let parts: readonly string[] = [];
  /** Number of the next answer; none where the LMS keeps no answers. */
  let next = Number.NaN;

  /** Whether nothing of an answer is left to tell. */
  function tell([id, ...rest]: readonly Write[]): boolean {
    const begun = id ? lms.set(id) : "refused";
    if (begun !== "kept") return begun === "refused";
    const told = rest.every((write) => lms.set(write) !== "failed");
    if (told) next++;
    return told;
  }

  function isKept([element]: Write): boolean {
    const [, , , part = ""] = element.split(".");
    return parts.includes(part);
  }

  const empty = () => values.size + journal.length === 0;
  return {
    held,
    read(element) {
      const value = lms.get(element);
      held.set(element, value);
      return value;
    },
    openJournal() {
      [next, parts] = listIn(lms, "cmi.interactions");
    },
    put(writes) {
      for (const [element, value] of writes) {
        held.set(element, value);
        values.set(element, value);
      }
    },
    answer(answer) {
      if (next >= 0) journal.push(answer);
    },
    empty,
    clear() {
      values.clear();
      journal = [];
    },
    flush(calls = Number.POSITIVE_INFINITY) {
      const waiting = [...values].sort((one, other) => rank(one) - rank(other));
      values = new Map(waiting.filter((write) => lms.set(write) === "failed"));
      let left = calls - waiting.length;
      // An answer out of turn would leave a gap in the numbers, which LMSs refuse.
      while (journal[0]) {
        const writes = spell(journal[0], next).filter(isKept);
        left -= writes.length;
        if (left < 0) break;
        if (!tell(writes)) return false;
        journal.shift();
      }
      return values.size === 0;
    },
  };
}

// Score before status, or Cornerstone reports 0; both before the time and how the session ends.
const ORDER = [
  "data",
  "location",
  "objectives",
  "measure",
  "score",
  "status",
  "time",
  "exit",
  "nav",
];

function rank([element]: Write): number {
  return ORDER.findIndex((part) => element.includes(part));
}
