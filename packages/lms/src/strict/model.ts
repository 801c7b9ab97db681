import type { Format } from "./formats.ts";

/** The standards of the content that this LMS plays. */
export type Standard = "scorm12" | "scorm2004";

/** Data-model elements and their values, as the standard spells both. */
export type Values = Readonly<Record<string, string>>;

/** One value on its way into the record. */
export interface Writing {
  readonly element: string;
  readonly value: string;
}

/** Names of what an LMS can object to; each standard has its own numbers for them. */
export type Objection =
  | "argument"
  | "initialised-twice"
  | "initialised-after-end"
  | "commit-failed"
  | "finish-failed"
  | "unknown-element"
  | "no-children"
  | "no-count"
  | "keyword"
  | "read-only"
  | "write-only"
  | "type"
  | "range"
  | "index"
  | "missing-entry"
  | "dependency"
  | "duplicate";

/** The functions of an API that need a running session. */
export type SessionCall = "terminate" | "get" | "set" | "commit";

/** Who may touch an element; a keyword such as `_count` answers and is never written. */
type Access = "r" | "w" | "rw" | "keyword";

/** One row of the data model. */
export interface Element {
  readonly access: Access;
  /** Absent where the learner's content cannot write, or where the interaction's type decides. */
  readonly format?: Format;
}

/** What an interaction of one type may hold. */
export interface ResponseGrammar {
  readonly response: Format;
  /** Absent where nothing is right or wrong. */
  readonly pattern?: Format;
  readonly patterns: number;
}

/** All that tells the two standards apart, as tables. */
export interface DataModel {
  readonly standard: Standard;
  readonly calls: Readonly<Record<"initialize" | SessionCall, string>>;
  readonly codes: Readonly<Record<Objection, string>>;
  /** Codes of calls outside a session: before it began and after it ended. */
  readonly outside: Readonly<Record<SessionCall, readonly [before: string, after: string]>>;
  /** Keyed by element, with `n` and `m` for the indices. */
  readonly elements: Readonly<Record<string, Element>>;
  readonly responses: Readonly<Record<string, ResponseGrammar>>;
  /** Leaf that holds what the learner answered. */
  readonly responseLeaf: string;
  /** Most entries of a collection, keyed like elements. */
  readonly limits: Readonly<Record<string, number>>;
  /** Collections whose identifiers differ from each other and stay. */
  readonly unique: readonly string[];
  readonly conduct: Conduct;
}

/** The elements that rules of good conduct speak of. */
export interface Conduct {
  readonly statuses: readonly string[];
  /** Elements of the score of the whole course. */
  readonly score: string;
  readonly mode: string;
  /** What a session may write that only looks back. */
  readonly harmless: readonly string[];
  /** Values allowed in browse mode beside the harmless ones. */
  readonly browsed?: string;
}
