import type { Locale } from "@coursewright/course";
import type { Piece } from "./coded.ts";
import type { Standing } from "./outgoing.ts";
import type { Refusal } from "./refusal.ts";

/** A unit as it came back. */
export interface ReturnedUnit {
  readonly id: string;
  readonly source: readonly Piece[];
  /** Empty when nobody translated it. */
  readonly target: readonly Piece[];
  readonly standing: Standing;
  /** Signature of the translation that left; some tools lose it. */
  readonly base?: string;
  /** Where it stands in the file; 0 in a format without lines. */
  readonly line: number;
}

/** What a file says that came back. */
export interface Returned {
  /** Nothing if the format has no place for it. */
  readonly course?: string;
  readonly source: Locale;
  readonly target: Locale;
  readonly units: readonly ReturnedUnit[];
}

/** What came back, or why it cannot be read at all. */
export type Reading =
  | { readonly kind: "read"; readonly returned: Returned }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** A file that cannot be read. */
export function unreadable(message: string, line = 0): Reading {
  return { kind: "refused", refusals: [{ problem: "not-well-formed", message, line }] };
}
