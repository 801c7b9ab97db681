import { type Interaction, STATUSES, type Status } from "@coursewright/course";
import type { Spelling } from "./responses.ts";
import type { TrackerSettings } from "./settings.ts";

/** One call of SetValue. */
export type Write = readonly [element: string, value: string];

/** Last known value of each element. */
export type Held = ReadonlyMap<string, string>;

/** Asks the LMS for the value of an element; empty where it has none. */
export type Read = (element: string) => string;

/** What a mapping has to know besides the event. */
export interface CmiContext {
  /** Number of the interaction to write; absent when the LMS keeps none. */
  readonly interaction?: number;
  /** Number of an objective by its id in the LMS; one without is not written. */
  objective(id: string): number | undefined;
  /** Length of this session so far. */
  readonly sessionSeconds: number;
  /** By how much the learner's clock is ahead of UTC at a moment. */
  minutesEast(at: number): number;
  readonly held: Held;
  readonly settings: TrackerSettings;
}

/** What decides how a status is told. */
export type Standing = Pick<CmiContext, "held" | "settings">;

/** What one version of SCORM calls things, and what it does in its own way. */
export interface Dialect {
  /** Name of the object that the LMS puts into a window. */
  readonly api: "API" | "API_1484_11";
  /** With this the names of its functions begin. */
  readonly prefix: "LMS" | "";
  /** The calls that end a session, one after the other, without the prefix. */
  readonly ending: readonly string[];
  /** Before score, times and exit. */
  readonly core: "cmi.core." | "cmi.";
  /** Before mode and location. */
  readonly lesson: "cmi.core.lesson_" | "cmi.";
  readonly learner: "student" | "learner";
  /** An element that always has a value in a running session. */
  readonly status: string;
  /** Characters of state that the LMS keeps. */
  readonly stateLimit: number;
  readonly greatestWeight: number;
  /** The result of an answer that is not right. */
  readonly wrong: "wrong" | "incorrect";
  readonly spelling: Spelling;
  duration(seconds: number): string;
  /** When an answer was given: the end of an element's name and its value. */
  moment(at: number, minutesEast: number): Write;
  /** The question's words; empty where an LMS does not keep them. */
  describe(asked: Interaction): string;
  /** A status that stands higher than the one before, below `core` or the path of an objective. */
  raise(path: string, status: Status, context: Standing): readonly Write[];
  /** A share of the course that is greater than the one before. */
  measure(share: number, held: Held): readonly Write[];
  /** A score from 0 to 100 on the other scales by which LMSs judge it. */
  rescale(path: string, score: number): readonly Write[];
  /** Where the learner stands and the LMS's pass mark, which each version tells in its own way. */
  standing(read: Read): { readonly status: Status; readonly pass: number | undefined };
  /** The exit that ends the attempt, so that nothing of it is kept for another session. */
  readonly exit: "" | "normal";
  /** What the LMS shall do after the exit button, if it offers to be told. */
  leave(read: Read, exit: string): readonly Write[];
}

/** The status that is called so, if it is one of ours. */
export function statusCalled(word: unknown): Status | undefined {
  return STATUSES.find((status) => status === word);
}

/** A status, if it stands higher than the one before: an LMS that is told a lower one takes a result away. */
export function raised(element: string, status: Status, held: Held): readonly Write[] {
  const ranks: readonly string[] = STATUSES;
  const before = ranks.indexOf(held.get(element) || "");
  return ranks.indexOf(status) > before ? [[element, status]] : [];
}

/** The number that an LMS gives, unless it gives none. */
export function numberIn(
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  const value = Number(text?.trim() || Number.NaN);
  return value >= least && value <= most ? value : undefined;
}
