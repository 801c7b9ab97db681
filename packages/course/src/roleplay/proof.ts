import type { Choice, Line, RoleplayPlace } from "./roleplay.ts";

/** The lowest and the highest value that something takes. */
export type Range = readonly [lowest: number, highest: number];

/** What can happen in the runs of a role-play. */
export interface Proof {
  readonly places: number;
  readonly choices: number;
  /**
   * Sequences of choices from the start to an ending that are never twice in the same situation: place, list, meters,
   * flags and what is left to choose. If not exact, those that were met.
   */
  readonly paths: number;
  /** Choices on the longest path. */
  readonly longest: number;
  /** Whether every path was counted; otherwise numbers of paths come from a sample. */
  readonly exact: boolean;
  /** Whether every situation was visited; otherwise what was not met may exist nevertheless. */
  readonly complete: boolean;
  /** Those that are reached, by the id of their place, in source order. */
  readonly endings: Readonly<Record<string, EndingProof>>;
  /** By id, after any line and at any choice of any run. */
  readonly meters: Readonly<Record<string, Range>>;
  /** Raw score at the end. */
  readonly range: Range;
  readonly unreachable: readonly RoleplayPlace[];
  /** Choices of reachable places that are never offered, but for those below such a choice. */
  readonly neverOffered: readonly NeverOffered[];
  /** Lines of reachable places, but not below a choice that is never offered. */
  readonly neverSaid: readonly Line[];
  readonly deadEnds: readonly DeadEnd[];
  readonly dryLoops: readonly DryLoop[];
  /** Lines whose jumps go round for ever without anything to choose. */
  readonly endlessJumps: readonly Line[];
  /** Whether no ending that is reached is a success: each is `failed`, or has no result and never a score above the least. */
  readonly allFail: boolean;
  /** Ids of endings that fewer than one path in twenty leads to. */
  readonly rareEndings: readonly string[];
}

/** How runs come to one ending. */
export interface EndingProof {
  readonly paths: number;
  /** Raw score. */
  readonly score: Range;
  readonly meters: Readonly<Record<string, Range>>;
}

/** A choice that nobody gets to see, with how near its conditions on meters come. */
export interface NeverOffered {
  readonly choice: Choice;
  /** For each condition on a meter that was ever judged, in order. */
  readonly best: readonly { readonly meter: string; readonly value: number }[];
}

/** A moment of a run after which nothing follows, neither a choice nor an ending. */
export interface DeadEnd {
  readonly after: After;
  /** Where the run is then. */
  readonly in: RoleplayPlace;
}

/** The last thing that happens: the place is entered, if nothing is said there. */
export type After =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "choice"; readonly choice: Choice }
  | { readonly kind: "place" };

/** A list that is come back to until it is empty, with nothing below it. */
export interface DryLoop {
  /** What leads back last. */
  readonly back: Choice;
  /** Where the empty list is. */
  readonly in: RoleplayPlace;
}
