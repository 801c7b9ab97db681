import type { CopyConfig } from "./config.ts";

/** The learner in a copy; nothing where nobody knows who it is, or must not. */
export async function copyActor(
  learner: string,
  config: CopyConfig,
  site: string,
): Promise<object | undefined> {
  const { actor, homePage = site, pseudonym } = config;
  if (actor) return actor;
  if (!learner || !homePage) return undefined;
  const name = pseudonym === undefined ? learner : await unreadable(pseudonym + learner);
  return name ? { objectType: "Agent", account: { homePage, name } } : undefined;
}

async function unreadable(text: string): Promise<string | undefined> {
  // Only secure pages have it; the plain id is no way out.
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return (
    digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  );
}
