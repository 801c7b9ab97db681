/** What each switch of a set of faults does, said for whoever turns it. */
export type FaultTable<Switches> = Readonly<Record<keyof Switches, FaultWords>>;

interface FaultWords {
  /** In a sentence. */
  readonly does: string;
  /** Who does so: rows of spec/lms-behaviour.md, sections of a reference, or a public thread. */
  readonly seen: string;
}
