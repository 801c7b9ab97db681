import type { Standard } from "../strict/model.ts";
import { type Objective, objectivesOf } from "./objectives.ts";
import { type PreconditionRule, preconditionsOf, type RollupRule, rollupRulesOf } from "./rules.ts";
import { find, type XmlElement } from "./xml.ts";

/** What a manifest of SCORM 2004 says of the order of one activity and what lies inside. */
export interface Sequencing {
  /** Whether the learner may choose among the activities inside. */
  readonly choice: boolean;
  /** Whether "continue" and "previous" go through the activities inside. */
  readonly flow: boolean;
  readonly forwardOnly: boolean;
  readonly preconditions: readonly PreconditionRule[];
  readonly rollupRules: readonly RollupRule[];
  /** Whether the activity above hears of it at all. */
  readonly isTracked: boolean;
  /** Whether the activity above counts its success. */
  readonly rollsUpSuccess: boolean;
  readonly rollsUpProgress: boolean;
  readonly weight: number;
  /** False where the LMS takes a silent exit for completion. */
  readonly saysCompletion: boolean;
  /** False where the LMS takes a silent exit for success. */
  readonly saysSuccess: boolean;
  /** The primary one comes first. */
  readonly objectives: readonly Objective[];
}

/** Reads it with the defaults of the standard; SCORM 1.2 has none, and lets everything through. */
export function sequencingOf(standard: Standard, element: XmlElement | undefined): Sequencing {
  const isFree = standard === "scorm12" ? "true" : undefined;
  const control = find(element, "controlMode")?.attributes ?? {};
  const rollup = find(element, "rollupRules")?.attributes ?? {};
  const delivery = find(element, "deliveryControls")?.attributes ?? {};
  return {
    choice: control.choice !== "false",
    flow: (control.flow ?? isFree) === "true",
    forwardOnly: control.forwardOnly === "true",
    preconditions: preconditionsOf(element),
    rollupRules: rollupRulesOf(element),
    isTracked: delivery.tracked !== "false",
    rollsUpSuccess: rollup.rollupObjectiveSatisfied !== "false",
    rollsUpProgress: rollup.rollupProgressCompletion !== "false",
    weight: Number(rollup.objectiveMeasureWeight ?? "1"),
    saysCompletion: (delivery.completionSetByContent ?? isFree) === "true",
    saysSuccess: (delivery.objectiveSetByContent ?? isFree) === "true",
    objectives: objectivesOf(element),
  };
}
