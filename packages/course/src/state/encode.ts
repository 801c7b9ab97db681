import type { Outline } from "../outline.ts";
import { bitWriter } from "./bits.ts";
import { codeRecord } from "./format.ts";
import type { LearnerRecord } from "./record.ts";
import { seal } from "./seal.ts";

/** Packs what a learner did into characters that any LMS keeps; `decode` is its inverse. */
export function encode(record: LearnerRecord, outline: Outline): string {
  const bits = bitWriter();
  codeRecord(bits, outline, record);
  return seal(bits.text());
}
