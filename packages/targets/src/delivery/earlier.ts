import { isTaken, type Lrs, type StateAddress } from "./lrs.ts";
import { NEW_STATE, type OwnState } from "./own-state.ts";
import type { Setting } from "./speech.ts";

/** Where the state of a learner lies. */
export function addressOf({ activityId, actor, activities, registration }: Setting): StateAddress {
  const stateId = `${activities.base}/xapi/state/v1`;
  return { activityId, agent: actor, stateId, ...(registration && { registration }) };
}

/** What the store holds, with what windows of this browser could not bring there. */
export function joined(
  found: readonly OwnState[],
  merge: (mine: OwnState, theirs: OwnState) => OwnState,
): OwnState {
  const [first = NEW_STATE, ...others] = found;
  return others.reduce(merge, first);
}

/** What the store is known to hold of a registration's verdicts; what a page has said as it went away may have arrived. */
export async function withArrivals(own: OwnState, lrs: Lrs): Promise<OwnState> {
  const { done, ids, told } = own;
  const isThere = async (verb: string) => {
    const id = ids[verb];
    return id !== undefined && isTaken(await lrs.readStatement(id));
  };
  const verbs: string[] = [];
  for (const verb of ["completed", "passed"] as const)
    if (!done[verb] && (await isThere(verb))) verbs.push(verb);
  if (told.held && (await isThere("failed"))) verbs.push("failed");
  return withArrived(own, verbs);
}

/** What becomes of it when verdicts are known to have arrived. */
export function withArrived(own: OwnState, verbs: readonly string[]): OwnState {
  const { done, ids, told } = own;
  const known = {
    completed: done.completed || verbs.includes("completed"),
    passed: done.passed || verbs.includes("passed"),
  };
  if (!verbs.includes("failed")) return { ...own, done: known };
  return {
    ...own,
    done: known,
    told: { ...told, held: undefined },
    ids: { ...ids, failed: undefined },
  };
}
