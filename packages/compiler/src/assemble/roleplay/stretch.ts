import type { Beat } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import type { PlacedEnding } from "./ending.ts";

type Quote = Token & { type: "blockquote" };

/** What stands below a heading or is indented under a choice, in order. */
export interface Stretch {
  readonly beats: readonly Beat[];
  readonly quotes: readonly Quote[];
  readonly endings: readonly PlacedEnding[];
}

/** Reads what is indented under a choice as what stands at a place is read. */
export type ReadStretch = (tokens: readonly Token[]) => Stretch;
