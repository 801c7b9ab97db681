import type { Store } from "../session/surroundings.ts";
import type { Waiting } from "./batch.ts";
import { jsonIn } from "./json.ts";

/** Statements in the order in which they were said, with a copy that a reload finds again. */
export interface Line {
  readonly waiting: readonly Waiting[];
  add(more: readonly Waiting[]): void;
  remove(gone: readonly Waiting[]): void;
}

/** What an earlier page of this session left under `key` comes first. */
export function createLine(store: Store, key: string): Line {
  let waiting = waitingIn(store.read(key));
  const change = (next: readonly Waiting[]) => {
    waiting = next;
    // Ids and times are fixed when a statement is made: who gets it twice can tell.
    if (next.length > 0) store.write(key, JSON.stringify(next));
    else store.remove(key);
  };
  return {
    get waiting() {
      return waiting;
    },
    add: (more) => change([...waiting, ...more]),
    remove: (gone) => change(waiting.filter((one) => !gone.includes(one))),
  };
}

function waitingIn(json: string | null | undefined): readonly Waiting[] {
  const kept = jsonIn(json);
  return Array.isArray(kept) ? kept.filter(isWaiting) : [];
}

function isWaiting(value: unknown): value is Waiting {
  return typeof value === "object" && value !== null && "statement" in value && "rank" in value;
}
