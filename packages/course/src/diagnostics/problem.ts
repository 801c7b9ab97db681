/** An error stops the build; a warning does not. */
export type Severity = "error" | "warning";

/** One problem of the catalogue: what it says, what it means for the learner, and the way out. */
export interface Problem<Params> {
  readonly severity: Severity;
  /** Parameters as they would be in `bad`. */
  readonly sample: Params;
  /** What is wrong, in the author's words and names. */
  message(params: Params): string;
  /** What it would do to the learner, where that is not plain, and what to type. */
  help(params: Params): string;
  /** The smallest source that has the problem, and the same without it; shown by `explain`. */
  readonly bad: string;
  readonly good: string;
  /** Only a release build speaks of it. */
  readonly onlyInRelease?: true;
  /** A release build refuses what is a warning otherwise. */
  readonly errorInRelease?: true;
}

/** Lets each entry of a catalogue infer its own parameters. */
export function error<Params>(problem: Omit<Problem<Params>, "severity">): Problem<Params> {
  return { severity: "error", ...problem };
}

/** The same for a problem that stops no build. */
export function warning<Params>(problem: Omit<Problem<Params>, "severity">): Problem<Params> {
  return { severity: "warning", ...problem };
}

/** The near word as a question, if there is one. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}
