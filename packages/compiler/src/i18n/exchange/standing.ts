import type { Standing } from "./outgoing.ts";

const STANDINGS: readonly Standing[] = ["new", "machine", "stale", "draft", "reviewed", "adapted"];

/** How far a translation is, from the word for it; nothing for any other word. */
export function readStanding(word: string): Standing | undefined {
  const plain = word.trim().toLowerCase();
  return STANDINGS.find((standing) => standing === plain);
}
