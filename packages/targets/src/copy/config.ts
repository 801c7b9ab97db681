import { fetchText } from "../delivery/fetch-text.ts";
import { jsonIn, partsOf } from "../delivery/json.ts";
import type { Online } from "../delivery/online.ts";
import { foundLaunch } from "../xapi/session/found.ts";

/** Where a copy of what SCORM records goes, and what opens it there. */
export interface CopyConfig {
  /** Of the record store; the broker may name it instead. */
  readonly endpoint?: string;
  /** Value of the header `Authorization`, only from a launch. */
  readonly auth?: string;
  /** Address of a broker that gives tokens for minutes. */
  readonly tokenUrl?: string;
  /** Whose the learners' names are; the page's own site without. */
  readonly homePage?: string;
  /** Salt with which the learner's id is made unreadable. */
  readonly pseudonym?: string;
  /** The learner as the launch or the broker says. */
  readonly actor?: object;
  /** From now on nothing in this tab opens the store. */
  forget?(): void;
}

/**
 * The first that is found: the page's address, what an administrator has put into the LMS, a file beside the page, the
 * page around it. Nothing where nobody says anything: then there is no copy.
 */
export async function copyConfig(
  online: Online,
  launchData: string | undefined,
): Promise<CopyConfig | undefined> {
  return (
    (await fromAddress(online)) ??
    usable(partsOf(jsonIn(launchData)).xapi) ??
    usable(await fileBeside(online)) ??
    usable(await fromAround(online.window))
  );
}

async function fromAddress(online: Online): Promise<CopyConfig | undefined> {
  const found = await foundLaunch(online);
  if (found.kind !== "found") return undefined;
  const { endpoint, auth, actor } = found.launch;
  return auth && isSafe(endpoint) ? { endpoint, auth, actor, forget: found.forget } : undefined;
}

async function fileBeside(online: Online): Promise<unknown> {
  const fetched = await fetchText(online, "xapi-config.json", {});
  return fetched?.status === 200 ? jsonIn(fetched.text) : undefined;
}

/** What the page around says; one of another site may not even be looked at. */
async function fromAround(own: unknown): Promise<unknown> {
  for (const name of ["parent", "opener"]) {
    try {
      const found: unknown = await Reflect.get(Object(own), name)?.getXapiConfig?.();
      if (found) return found;
    } catch {
      // Another site's.
    }
  }
  return undefined;
}

/** Nobody but a launch says what opens the store, and whose statements they are. */
function usable(found: unknown): CopyConfig | undefined {
  const { endpoint, tokenUrl, homePage, pseudonym } = partsOf(found);
  const config: CopyConfig = {
    ...(typeof endpoint === "string" && isSafe(endpoint) && { endpoint }),
    ...(typeof tokenUrl === "string" && isSafe(tokenUrl) && { tokenUrl }),
    ...(typeof homePage === "string" && { homePage }),
    ...(typeof pseudonym === "string" && { pseudonym }),
  };
  return config.tokenUrl ? config : undefined;
}

/** Whether nobody on the way can read along: https, or this machine. */
export function isSafe(address: string): boolean {
  return /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1\])([:/]|$))/i.test(address);
}
