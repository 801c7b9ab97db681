import { jsonIn, partsOf } from "../../delivery/json.ts";

/** What an LMS adds to the address of an assignable unit. */
export interface Cmi5Launch {
  readonly endpoint: string;
  /** Gives the token once. */
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
}

/** The launch in a page's address; nothing if any of the five parts is missing. */
export function cmi5LaunchIn(query: string): Cmi5Launch | undefined {
  const parts = new URLSearchParams(query);
  const [endpoint, fetch, registration, activityId] = [
    "endpoint",
    "fetch",
    "registration",
    "activityId",
  ].map((name) => parts.get(name));
  // As the LMS writes it: LMSs compare it with every statement.
  const actor = partsOf(jsonIn(parts.get("actor")));
  if (!endpoint || !fetch || !registration || !activityId || !actor.account) return undefined;
  return { endpoint, fetch, registration, activityId, actor };
}
