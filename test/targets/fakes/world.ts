import type { Connection, Interaction, Launch, LearningEvent, Tracker } from "@coursewright/course";
import type { TrackerSettings } from "@coursewright/targets";
import { createTracker as createScorm12 } from "@coursewright/targets/trackers/scorm12";
import { createTracker as createScorm2004 } from "@coursewright/targets/trackers/scorm2004";
import { scorm12 } from "../../../packages/targets/src/scorm12/dialect.ts";
import { scorm2004 } from "../../../packages/targets/src/scorm2004/dialect.ts";
import { FakeLms, type Faults } from "./lms.ts";
import { FakeSurroundings } from "./surroundings.ts";

export const STANDARDS = {
  scorm12: { dialect: scorm12, createTracker: createScorm12 },
  scorm2004: { dialect: scorm2004, createTracker: createScorm2004 },
} as const;

export type Standard = keyof typeof STANDARDS;

/** What an LMS holds of a learner, in either standard. */
export interface Seed {
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: Faults;
  /** A browser where somebody was before. */
  readonly stored?: ReadonlyMap<string, string>;
  readonly storageBlocked?: boolean;
  /** What follows the page's address. */
  readonly query?: string;
  /** What the LMS wants differently. */
  readonly settings?: TrackerSettings;
}

/** A learner in a course: everything that a test looks at. */
export interface World {
  readonly lms: FakeLms;
  readonly surroundings: FakeSurroundings;
  readonly tracker: Tracker;
  readonly launch: Launch;
  /** What the player was told, oldest first. */
  readonly connections: Connection[];
}

export async function launched(standard: Standard, seed: Seed = {}): Promise<World> {
  const { dialect, createTracker } = STANDARDS[standard];
  const lms = new FakeLms({ ...FULL, ...seed.values });
  lms.faults = seed.faults ?? {};
  const surroundings = new FakeSurroundings({ [dialect.api]: lms.api(dialect) });
  surroundings.storageBlocked = seed.storageBlocked ?? false;
  surroundings.query = seed.query ?? "";
  for (const [key, value] of seed.stored ?? []) surroundings.stored.set(key, value);
  const tracker = createTracker(surroundings, seed.settings ?? {});
  const launch = await tracker.start("com.example.listening");
  const connections: Connection[] = [];
  tracker.watch((connection) => connections.push(connection));
  return { lms, surroundings, tracker, launch, connections };
}

/** An LMS that keeps everything. */
const FULL = {
  "cmi.core.lesson_status": "not attempted",
  "cmi.completion_status": "unknown",
  "cmi.core.student_id": "ines",
  "cmi.learner_id": "ines",
  "cmi.interactions._children":
    "id,objectives,time,timestamp,type,correct_responses,weighting,student_response,learner_response,result,latency,description",
  "cmi.interactions._count": "0",
  "cmi.objectives._children": "id,score,status,success_status,completion_status",
  "cmi.objectives._count": "0",
  "adl.nav.request_valid.continue": "false",
};

export function saved(state: string, bookmark = "listening/start"): LearningEvent {
  return { kind: "saved", saved: { state, bookmark } };
}

export const passed: LearningEvent = { kind: "judged", verdict: { score: 80, status: "passed" } };

export const progressed: LearningEvent = {
  kind: "progressed",
  progress: { share: 0.5, objectives: [{ id: "listening__ask", score: 70, status: "completed" }] },
};

export function answered(change: Partial<Interaction> = {}): LearningEvent {
  return { kind: "answered", interaction: { ...ANSWER, ...change } };
}

const ANSWER: Interaction = {
  id: "say-back",
  notation: { type: "choice", correct: [["b"]] },
  response: { type: "choice", letters: ["b"] },
  result: "right",
  weighting: 1,
  at: Date.UTC(2026, 10, 22, 14, 3, 9),
  latencySeconds: 12.5,
  objectives: ["listening__ask"],
  description: "What do you say?",
  locale: "en",
};
