export type Severity = "error" | "warning";

/** One problem of the catalogue: what it says, what it means for the learner, and the way out. */
export interface Problem<Params> {
  readonly severity: Severity;
  /** What is wrong, in the author's words and names. */
  message(params: Params): string;
  /** What it would do to the learner, where that is not plain, and what to type. */
  help(params: Params): string;
  /** The smallest source that has the problem, and the same without it; shown by `explain`. */
  readonly bad: string;
  readonly good: string;
  /** `check --fix` repairs it. */
  readonly fixable?: true;
}

/** Lets each entry of a catalogue infer its own parameters. */
export function error<Params>(problem: Omit<Problem<Params>, "severity">): Problem<Params> {
  return { severity: "error", ...problem };
}

export function warning<Params>(problem: Omit<Problem<Params>, "severity">): Problem<Params> {
  return { severity: "warning", ...problem };
}
