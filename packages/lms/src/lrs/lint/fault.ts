/** Faults that validators let pass and reports suffer from. */
export type LintRule =
  | "lint/no-id"
  | "lint/uuid"
  | "lint/no-timestamp"
  | "lint/not-utc"
  | "lint/future"
  | "lint/no-display"
  | "lint/empty-words"
  | "lint/iri"
  | "lint/null"
  | "lint/of-the-lrs"
  | "lint/too-long"
  | "lint/duration"
  | "lint/negative-duration"
  | "lint/duration-precision"
  | "lint/negative-scaled"
  | "lint/raw-without-bounds"
  | "lint/score-disagrees"
  | "lint/not-an-interaction"
  | "lint/component-id"
  | "lint/same-component"
  | "lint/true-false"
  | "lint/numeric"
  | "lint/unknown-component"
  | "lint/pairs"
  | "lint/prefix"
  | "lint/opinion-with-pattern";

/** One fault of a statement. */
export interface LintFault {
  readonly rule: LintRule;
  readonly message: string;
}

/** The fault when something is so; none otherwise. */
export function when(claim: boolean, rule: LintRule, message: string): readonly LintFault[] {
  return claim ? [{ rule, message }] : [];
}
