import { fetchText } from "../../delivery/fetch-text.ts";
import { jsonIn, partsOf } from "../../delivery/json.ts";
import type { Online } from "../../delivery/online.ts";
import { actorIn } from "./actor.ts";
import type { PlainLaunch } from "./launch.ts";

/** Asks the launch service that an address names (ADL's "xAPI Launch"); from then on a cookie opens the store. */
export async function askService(online: Online): Promise<PlainLaunch | undefined> {
  const parts = new URLSearchParams(online.query);
  const [key, service] = [parts.get("xAPILaunchKey"), parts.get("xAPILaunchService")];
  if (!key || !service) return undefined;
  const address = `${service.replace(/\/?$/, "/")}launch/${encodeURIComponent(key)}`;
  const fetched = await fetchText(online, address, { method: "POST", credentials: "include" });
  if (fetched?.status !== 200) return undefined;
  const { actor: given, endpoint, contextActivities } = partsOf(jsonIn(fetched.text));
  const actor = actorIn(given);
  if (!actor || typeof endpoint !== "string") return undefined;
  return { endpoint, actor, template: contextActivities ? { contextActivities } : {} };
}
