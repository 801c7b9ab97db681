import type { Activity } from "../package/activity.ts";
import type { Standard, Values } from "../strict/model.ts";

/** What is known of an activity or an objective; what is absent is unknown. */
export interface Known {
  readonly satisfied?: boolean;
  /** From −1 to 1. */
  readonly measure?: number;
  readonly completed?: boolean;
}

/** Where a learner stands in one activity. */
export interface Standing extends Known {
  readonly attempted: boolean;
  /** By id; the primary one is the standing itself. */
  readonly objectives: ReadonlyMap<string, Known>;
}

/** What an LMS holds of one item. */
export interface Track {
  /** Of the API that content spoke to. */
  readonly standard: Standard;
  readonly values: Values;
  /** Whether its session is over. */
  readonly isOver: boolean;
}

const UNTOUCHED: Standing = { attempted: false, objectives: new Map() };

/** Reads the standing in what content reported. */
export function standingOf({ sequencing }: Activity, track: Track | undefined): Standing {
  if (!track) return UNTOUCHED;
  const { standard, values, isOver } = track;
  const known = standard === "scorm12" ? known12(values) : known2004(values, "cmi.");
  const isLeft = isOver && values["cmi.exit"] !== "suspend";
  return {
    attempted: true,
    ...(isLeft && !sequencing.saysCompletion && { completed: true }),
    ...(isLeft && !sequencing.saysSuccess && { satisfied: true }),
    ...known,
    objectives: standard === "scorm12" ? new Map() : objectivesIn(values),
  };
}

function known12(values: Values): Known {
  const status = values["cmi.core.lesson_status"] ?? "not attempted";
  const raw = values["cmi.core.score.raw"] ?? "";
  return {
    completed: ["passed", "completed"].includes(status),
    ...(["passed", "failed"].includes(status) && { satisfied: status === "passed" }),
    ...(raw !== "" && { measure: Number(raw) / 100 }),
  };
}

function known2004(values: Values, prefix: string): Known {
  const completion = values[`${prefix}completion_status`] ?? "unknown";
  const success = values[`${prefix}success_status`] ?? "unknown";
  const scaled = values[`${prefix}score.scaled`] ?? "";
  return {
    ...(completion !== "unknown" && { completed: completion === "completed" }),
    ...(success !== "unknown" && { satisfied: success === "passed" }),
    ...(scaled !== "" && { measure: Number(scaled) }),
  };
}

function objectivesIn(values: Values): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (let index = 0; ; index++) {
    const id = values[`cmi.objectives.${index}.id`];
    if (id === undefined) return found;
    found.set(id, known2004(values, `cmi.objectives.${index}.`));
  }
}
