import { isTaken, type Lrs, type StateAddress } from "./lrs.ts";
import { type Done, NEW_STATE, type OwnState } from "./own-state.ts";
import type { Setting } from "./speech.ts";

/** Where the state of a learner lies. */
export function addressOf({ activityId, actor, activities, registration }: Setting): StateAddress {
  const stateId = `${activities.base}/xapi/state/v1`;
  return { activityId, agent: actor, stateId, ...(registration && { registration }) };
}

/** What the store holds, with what an earlier page could not bring there. */
export function joined(
  found: OwnState | undefined,
  left: OwnState | undefined,
  merge: (mine: OwnState, theirs: OwnState) => OwnState,
): OwnState {
  return left && found ? merge(left, found) : (left ?? found ?? NEW_STATE);
}

/** What a page has said as it went away may have arrived: the store knows. */
export async function doneOf({ done, ids }: OwnState, lrs: Lrs): Promise<Done> {
  const isThere = async (verb: keyof Done) => {
    const id = ids[verb];
    return done[verb] || (id !== undefined && isTaken(await lrs.readStatement(id)));
  };
  return { completed: await isThere("completed"), passed: await isThere("passed") };
}
