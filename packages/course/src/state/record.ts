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
  /** Ids of what is done and needs no answer: steps `do` and `workshop`, `reflect`, `plan`; `<lesson>/skip` of lessons left out. */
  readonly done: ReadonlySet<string>;
  /** By role-play id. */
  readonly runs: ReadonlyMap<string, Runs>;
  /** Letters of the questions that were drawn, by `<lesson>/<bank>`. */
  readonly draws: ReadonlyMap<string, readonly string[]>;
  /** By question id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The button "I have finished" was pressed in this session; after a resume the LMS's status tells it. */
  readonly finished?: boolean;
}

/** What a learner did in one role-play. */
export interface Runs {
  /** Runs that have ended, practice too; after a resume three or more count as 3. */
  readonly ended: number;
  /** Numbers of the choices in the best run that counted, in order. */
  readonly best?: readonly number[];
  /** Numbers of the choices in the present run. */
  readonly present: readonly number[];
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
export const NEW_RECORD: LearnerRecord = {
  attempt: 1,
  shown: new Set(),
  done: new Set(),
  runs: new Map(),
  draws: new Map(),
  answers: new Map(),
};
