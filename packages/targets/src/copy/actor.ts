import type { Online } from "../delivery/online.ts";
import type { CopyConfig } from "./config.ts";

/** The learner in a copy; nothing where nobody knows who it is, or must not. */
export async function copyActor(
  learner: string,
  config: CopyConfig,
  { site, digest }: Online,
): Promise<object | undefined> {
  const { actor, homePage = site, pseudonym } = config;
  if (actor) return actor;
  if (!learner || !homePage) return undefined;
  // Without a digest the plain id is no way out.
  const name = pseudonym === undefined ? learner : await digest(pseudonym + learner);
  return name ? { objectType: "Agent", account: { homePage, name } } : undefined;
}
