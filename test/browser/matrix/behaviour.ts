import type { AllFaults } from "@coursewright/lms";
import type { Column } from "./columns.ts";

/** Something that real LMSs and record stores do wrong, and what is proved of a course that meets it. */
export interface Behaviour {
  /** As the table in the README calls it. */
  readonly name: string;
  readonly faults: AllFaults;
  /** Columns that can meet it. */
  readonly columns: readonly Column[];
  readonly tells: Tells;
  /**
   * `once open`: an LMS that is gone opens no course. `always`: an LMS does not change what it speaks. `from the
   * start` and to the end of the second visit unless said otherwise.
   */
  readonly when?: "once open" | "always";
  /** How the learner answers; right unless said otherwise. */
  readonly answers?: "wrong";
  /** At once unless said otherwise. */
  readonly leaves?: "once all is said";
  /** What the record store may never hear, for it takes nothing more of this session, or not this statement. */
  readonly loses?: "the session's answers" | "what it refuses";
}

/**
 * `nothing`: the learner does not notice, and the result arrives at once. `waits`: the learner is told that nothing is
 * recorded, and everything arrives once the LMS is well. `ended`: the learner is told that this session is over, and
 * the next launch brings the result. `later`: nobody can know, and the next launch brings it.
 */
type Tells = "nothing" | "waits" | "ended" | "later";
