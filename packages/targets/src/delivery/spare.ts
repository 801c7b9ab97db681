import { learnerKey } from "@coursewright/course";
import { jsonIn } from "./json.ts";
import type { Online } from "./online.ts";
import { type OwnState, ownStateIn } from "./own-state.ts";

/** This browser's copies of what the record store was not yet known to hold, one for each window. */
export interface Spare {
  /** What other windows, open or closed, could not store. */
  readonly left: readonly OwnState[];
  /** Whether it outlives this window. */
  keep(own: OwnState): boolean;
  /** The store has all that is left, and this window's up to a revision. */
  clear(rev: number): void;
}

/** `learner` tells learners of one browser apart, and their registrations. */
export function spareIn({ store, uuid }: Online, activityId: string, learner: string): Spare {
  const key = `${learnerKey(activityId, learner)}-unsent`;
  const own = `${key}-${uuid()}`;
  const names = () => namesIn(store.read(key));
  const found = names().map((name) => [name, store.read(name)] as const);
  let kept = 0;

  function forget(gone: readonly string[]): void {
    const rest = names().filter((name) => !gone.includes(name));
    for (const name of gone) store.remove(name);
    if (rest[0]) store.write(key, JSON.stringify(rest));
    else store.remove(key);
  }

  return {
    left: found.flatMap(([, json]) => ownStateIn(jsonIn(json)) ?? []),
    keep(state) {
      kept = state.rev;
      // Another window may have written the list at the same moment.
      if (!names().includes(own)) store.write(key, JSON.stringify([...names(), own]));
      return store.write(own, JSON.stringify(state));
    },
    clear(rev) {
      // A window that is open may have written more since.
      const gone = found.flatMap(([name, json]) => (store.read(name) === json ? name : []));
      if (kept <= rev) gone.push(own);
      if (names().some((name) => gone.includes(name))) forget(gone);
    },
  };
}

function namesIn(json: string | null | undefined): readonly string[] {
  const names = jsonIn(json);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
