/** What an LMS can be told to do wrong. */
export interface Faults {
  /** Commits answer "false" and nothing is kept, from now on. */
  readonly refusesCommits?: boolean;
  /** The API appears that long after the course, from the next launch on. */
  readonly apiAfterMilliseconds?: number;
}
