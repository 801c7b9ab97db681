import { type JsonObject, objectsAt, textAt } from "../lrs/json.ts";
import { AU_VERBS, type AuVerb, IRI } from "./names.ts";

/** When an assignable unit is satisfied. */
export type MoveOn =
  | "Passed"
  | "Completed"
  | "CompletedAndPassed"
  | "CompletedOrPassed"
  | "NotApplicable";

/** What a launch gave to the assignable unit. */
export interface LaunchTerms {
  readonly sessionId: string;
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
  readonly publisherId: string;
  readonly mode: "Normal" | "Browse" | "Review";
  readonly contextTemplate: JsonObject;
  readonly masteryScore?: number;
  readonly moveOn: MoveOn;
}

/** What a learner has reached with an assignable unit, over all sessions of a registration. */
export interface Progress {
  readonly completed: boolean;
  readonly passed: boolean;
}

/** All that decides whether a statement is in order. */
export interface Situation {
  readonly terms: LaunchTerms;
  readonly phase: "launched" | "initialized" | "terminated" | "abandoned";
  readonly launchDataRead: boolean;
  readonly preferencesRead: boolean;
  /** Verbs that cmi5 defines, of this session. */
  readonly verbs: readonly AuVerb[];
  /** Timestamp of initialized. */
  readonly initializedAt?: string;
  /** Of the last statement of the session. */
  readonly lastTimestamp?: string;
  readonly progress: Progress;
}

/** The situation at the launch. */
export function launchedWith(terms: LaunchTerms, progress: Progress): Situation {
  const unread = { launchDataRead: false, preferencesRead: false };
  return { terms, progress, phase: "launched", ...unread, verbs: [] };
}

/** The situation after a statement that was kept. */
export function after(situation: Situation, statement: JsonObject): Situation {
  const timestamp = textAt(statement, "timestamp");
  const later = { ...situation, ...(timestamp && { lastTimestamp: timestamp }) };
  const verb = definedVerbOf(statement);
  if (!verb) return later;
  return {
    ...later,
    ...(verb === "initialized" && timestamp && { initializedAt: timestamp }),
    verbs: [...situation.verbs, verb],
    phase:
      verb === "terminated" ? "terminated" : verb === "initialized" ? "initialized" : later.phase,
    progress: {
      completed: situation.progress.completed || verb === "completed",
      passed: situation.progress.passed || verb === "passed",
    },
  };
}

/** Ids of the context's activities of one kind. */
export function activitiesOf(
  statement: JsonObject,
  list: "parent" | "grouping" | "category" | "other",
): readonly unknown[] {
  return objectsAt(statement, "context", "contextActivities", list).map(({ id }) => id);
}

/** Whether cmi5 defines the statement: its category says so. */
export function isDefined(statement: JsonObject): boolean {
  return activitiesOf(statement, "category").includes(IRI.cmi5);
}

/** The verb of a statement that cmi5 defines; nothing for others, and for verbs it does not know. */
export function definedVerbOf(statement: JsonObject): AuVerb | undefined {
  const id = textAt(statement, "verb", "id") ?? "";
  const verbs: Readonly<Record<string, AuVerb>> = AU_VERBS;
  return isDefined(statement) ? verbs[id] : undefined;
}
