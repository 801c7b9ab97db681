import type { Notation, ResponseNotation } from "./questions/notation.ts";
import type { Locale } from "./text.ts";

/**
 * What happened to a learner, in the order it happened. The only words that player and trackers share:
 * the player never sees a CMI element or a statement.
 */
export type LearningEvent =
  | { readonly kind: "answered"; readonly interaction: Interaction }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "judged"; readonly verdict: Verdict }
  | { readonly kind: "saved"; readonly saved: SavedState }
  /** The learner has chosen a language. */
  | { readonly kind: "preferred"; readonly language: Locale };

/** One submission of a question. */
export interface Interaction {
  /** The author's id; `<id>__sure` for a confidence. */
  readonly id: string;
  readonly notation: Notation;
  readonly response: ResponseNotation;
  readonly result: "right" | "wrong" | "neutral";
  /** From 0 to 1: how much of it is right, or what a run has earned; absent where nothing is. */
  readonly score?: number;
  /** Number of the run through a role-play, from 1; after a resume three or more counts as 3. */
  readonly run?: number;
  /** Points of the question. */
  readonly weighting: number;
  /** Milliseconds since 1970 of the submission. */
  readonly at: number;
  /** From showing to submitting. */
  readonly latencySeconds: number;
  /** As `<lesson>__<objective>`. */
  readonly objectives: readonly string[];
  /** The question's words, plain. */
  readonly description: string;
  /** Language of the description. */
  readonly locale: string;
}

/** How far the learner is. Written with screen changes, verdicts and at the end of a session. */
export interface Progress {
  /** From 0 to 1; never falls. */
  readonly share: number;
  readonly objectives: readonly ObjectiveScore[];
}

/** How far one objective of a lesson is reached. */
export interface ObjectiveScore {
  /** As `<lesson>__<objective>`. */
  readonly id: string;
  /** From 0 to 100; absent while one of its questions is open. */
  readonly score?: number;
  readonly status: "open" | "incomplete" | "completed";
}

/** Where the whole course stands. */
export interface Verdict {
  /** From 0 to 100, two decimals; absent before every item has an answer, and in an ungraded course. */
  readonly score?: number;
  readonly status: Status;
}

/** From the lowest: somebody who completed an ungraded edition does not become one who failed a graded one. */
export const STATUSES = ["incomplete", "failed", "completed", "passed"] as const;

/** `completed` for ungraded courses only. */
export type Status = (typeof STATUSES)[number];

/** What brings a learner back to the same place. */
export interface SavedState {
  /** ASCII, base64url; see semantics, section 5. */
  readonly state: string;
  /** Birth name of the current screen. */
  readonly bookmark: string;
}

/** How a session starts, as far as the LMS tells. */
export interface Launch {
  /** `review` and `browse` record nothing. */
  readonly mode: "normal" | "browse" | "review";
  /** Empty at first launch. */
  readonly saved: SavedState;
  readonly verdict: Verdict;
  /** Pass mark from 0 to 100 that the LMS gives; it wins over the course's. */
  readonly pass?: number;
  /** Tells learners of one browser apart; empty when unknown. */
  readonly learner: string;
  /** Id of an audience role that the LMS gives; one the course does not know means nothing. */
  readonly role?: string;
  /** The LMS's wish, however that writes it. */
  readonly language?: string;
  /** What an administrator of the LMS has left for the course, as a text. */
  readonly launchData?: string;
}

/** Whether what the learner does is recorded. */
export type Connection =
  /** No LMS was found; the lesson works, nothing is recorded. */
  | { readonly kind: "none" }
  /** With `confirmedAt` everything sent so far is stored since then; without it something waits to be. */
  | { readonly kind: "connected"; readonly confirmedAt?: number }
  /** The LMS refuses or does not answer; kept in this browser (or only in this window) and tried again. */
  | { readonly kind: "lost"; readonly kept: "browser" | "window" }
  /** This window's session is over; only a new launch can record. */
  | { readonly kind: "ended" };

/**
 * Brings learning events to whoever records them. Never throws: a fault of the LMS does not stop a lesson.
 * It watches by itself for the page being hidden, closed or brought back.
 */
export interface Tracker {
  /** Who records: decides the words on the page. */
  readonly recorder: "lms" | "browser";
  /** Connects once; resolves also when nobody is there. */
  start(courseId: string): Promise<Launch>;
  /** A session of a course whose result is final: from now on nothing but the time is recorded. */
  look(): void;
  /** Takes the events of one moment; scores are written before status, and both before the commit. */
  send(events: readonly LearningEvent[]): void;
  /** Tries at once what could not be sent. */
  retry(): void;
  /** The learner leaves by the exit button: saves and ends the session; later calls do nothing. */
  end(): void;
  /** Calls back now and at each change. */
  watch(listener: (connection: Connection) => void): void;
}
