import { learnerKey, type SavedState } from "@coursewright/course";
import type { Store } from "./surroundings.ts";

/** This browser's copy of what the LMS was not yet known to hold. */
export interface LocalCopy {
  /** Whether it outlives this window. */
  keep(saved: SavedState): boolean;
  /** What an earlier session could not send, if the LMS still holds what it was built on. */
  unsent(): SavedState | undefined;
  /** From now on the LMS holds this state. */
  accepted(state: string): void;
}

/** Where the copy is; empty for an unknown learner: the next one at this browser would get the answers. */
export function copyKey(courseId: string, learner: string): string {
  return learner && `${learnerKey(courseId, learner)}-unsent`;
}

/** `base` is the state that the LMS holds; without a key nothing is kept. */
export function copyOf(store: Store, key: string, base: string): LocalCopy {
  let held = base;
  const accepted = (state: string) => {
    held = state;
    if (key) store.remove(key);
  };
  return {
    accepted,
    keep: ({ state, bookmark }) =>
      key !== "" && store.write(key, [state, bookmark, held].join("\n")),
    unsent() {
      const kept = key && store.read(key);
      // Only what the LMS holds may have line breaks, if other content wrote it.
      const [state, bookmark = "", ...built] = kept ? kept.split("\n") : [];
      if (built.join("\n") === held && state && state !== held) return { state, bookmark };
      accepted(held);
      return undefined;
    },
  };
}
