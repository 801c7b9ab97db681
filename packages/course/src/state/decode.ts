import type { Outline } from "../outline.ts";
import { bitReader } from "./bits.ts";
import { codeRecord } from "./format.ts";
import type { LearnerRecord } from "./record.ts";
import { bodyOf, seal, VERSION } from "./seal.ts";

/** What a saved state tells about the present course. */
export type Replay =
  | { readonly kind: "replayed"; readonly record: LearnerRecord }
  /** Written for another course or by a newer version: replay nothing, overwrite nothing. */
  | { readonly kind: "foreign" }
  /** Not as it was written; the bookmark may still tell the screen. */
  | { readonly kind: "damaged" }
  | { readonly kind: "empty" };

/** Reads what `encode` wrote, also for an earlier edition of the course. */
export function decode(state: string, outline: Outline): Replay {
  if (!state) return { kind: "empty" };
  const body = bodyOf(state);
  if (state !== seal(body, state[0])) return { kind: "damaged" };
  const record = state.startsWith(VERSION) ? codeRecord(bitReader(body), outline) : undefined;
  return record ? { kind: "replayed", record } : { kind: "foreign" };
}
