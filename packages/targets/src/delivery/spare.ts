import { learnerKey } from "@coursewright/course";
import type { Store } from "../session/surroundings.ts";
import { jsonIn } from "./json.ts";
import { type OwnState, ownStateIn } from "./own-state.ts";

/** This browser's copy of a state that the record store was not yet known to hold. */
export interface Spare {
  /** What an earlier session could not store. */
  readonly left: OwnState | undefined;
  /** Whether it outlives this window. */
  keep(own: OwnState): boolean;
  /** The store has it. */
  clear(): void;
}

/** `learner` tells learners of one browser apart, and their registrations. */
export function spareIn(store: Store, activityId: string, learner: string): Spare {
  const key = `${learnerKey(activityId, learner)}-unsent`;
  return {
    left: ownStateIn(jsonIn(store.read(key))),
    keep: (own) => store.write(key, JSON.stringify(own)),
    clear: () => store.remove(key),
  };
}
