import type { Objection } from "./model.ts";

/** Names of the rules, as tests and reports spell them. */
export type Rule =
  /** `""` left out, too many arguments, or something that is not a string. */
  | "arguments"
  | "not-a-string"
  /** A call before the session began or after it ended. */
  | "outside-session"
  | "unknown-element"
  | "read-only"
  | "write-only"
  | "format"
  | "length"
  | "range"
  | "vocabulary"
  /** An index that skips one, or reads what is not there. */
  | "index"
  | "too-many"
  /** An interaction's answer before its type, or anything before the identifier. */
  | "write-order"
  | "identifier"
  | "no-pattern"
  | "status-lowered"
  | "score-after-status"
  | "looking-back"
  /** Refused by scorm-again, though no rule of ours objects. */
  | "second-opinion";

/** Why a call is refused. */
export interface Fault {
  readonly rule: Rule;
  readonly objection: Objection;
  readonly message: string;
}
