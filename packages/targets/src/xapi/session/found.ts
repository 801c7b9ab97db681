import { jsonIn } from "../../delivery/json.ts";
import type { Online } from "../../delivery/online.ts";
import { keyFor } from "../../delivery/page.ts";
import { type PlainLaunch, plainLaunchIn, withoutAuth } from "./launch.ts";
import { askService } from "./launch-service.ts";

/** What came of looking for a launch in a page's address; `ended` where what opens the store is lost. */
export type FoundLaunch = { readonly kind: "none" | "ended" } | Found;

/** A launch. */
export interface Found {
  readonly kind: "found";
  readonly launch: PlainLaunch;
  /** Tells launches of one tab apart. */
  readonly key: string;
  /** From now on nothing in this tab opens the store. */
  forget(): void;
}

/** Finds the launch, and takes what opens the store out of the address: a reload finds it in this tab. */
export async function foundLaunch(online: Online): Promise<FoundLaunch> {
  const { session, query } = online;
  if (!/[?&](endpoint|xAPILaunchKey)=/.test(query)) return { kind: "none" };
  const key = keyFor(withoutAuth(query));
  const launch = await launchIn(online, `${key}-launch`);
  if (!launch) return { kind: "ended" };
  // Where this tab keeps nothing, a reload has but the address.
  const isKept = session.write(`${key}-launch`, JSON.stringify(launch));
  if (isKept) online.readdress(withoutAuth(query));
  return { kind: "found", launch, key, forget: () => session.remove(`${key}-launch`) };
}

async function launchIn(online: Online, key: string): Promise<PlainLaunch | undefined> {
  const said = plainLaunchIn(online.query);
  if (said?.auth) return said;
  const kept = jsonIn(online.session.read(key));
  // Nobody else writes under this key.
  return kept ? (kept as PlainLaunch) : askService(online);
}
