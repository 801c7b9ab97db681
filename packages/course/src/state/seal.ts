import { bitWriter } from "./bits.ts";
import { hash } from "./hash.ts";

/** Version of the format: the first character of a state, counted in base64url. A reader refuses what is newer. */
export const VERSION = "B";

/** Bits of version and checksum. */
export const SEAL_BITS = 30;

/** Puts version and checksum before a body. */
export function seal(body: string, version = VERSION): string {
  const checksum = bitWriter();
  checksum.number(24, hash(version + body) >>> 8);
  return version + checksum.text() + body;
}

/** What was sealed: the characters behind version and checksum. */
export function bodyOf(state: string): string {
  return state.slice(5);
}
