import type { AnyResponse } from "../questions/index.ts";

/** What a learner did: all that is stored. Scores, progress and status follow from it. */
export interface LearnerRecord {
  /** From 1; 15 at most is told apart after a resume. */
  readonly attempt: number;
  /** Birth name of the screen the learner is on. */
  readonly screen?: string;
  /** Best score of an earlier attempt, from 0 to 100. */
  readonly best?: number;
  /** Position in the course's `languages`, if the learner chose one. */
  readonly language?: number;
  /** Position in the course's roles, if the learner chose one. */
  readonly audience?: number;
  /** Birth names of the screens that were shown. */
  readonly shown: ReadonlySet<string>;
  /** By question id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The button "I have finished" was pressed in this session; after a resume the LMS's status tells it. */
  readonly finished?: boolean;
}

/** The best response to a question and how often it was tried. */
export interface Answer {
  readonly response: AnyResponse;
  /** From 1; after a resume three or more count as 3. */
  readonly tries: number;
  /** How sure the learner was, if the question asks. */
  readonly sure?: Sureness;
}

/** From 1, a guess, to 3, certain. */
export type Sureness = 1 | 2 | 3;

/** The record of a learner who has done nothing yet. */
export const NEW_RECORD: LearnerRecord = { attempt: 1, shown: new Set(), answers: new Map() };
