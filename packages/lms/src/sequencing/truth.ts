import type { Condition, Question } from "../package/rules.ts";
import type { Known } from "./standing.ts";

/** Yes, no, or nobody knows. */
export type Truth = boolean | undefined;

/** What a condition may look at. */
export interface View {
  readonly attempted: boolean;
  /** What is known of an objective; of the primary one without an id. */
  look(objective?: string): Known;
}

/** Whether so many conditions hold as the rule asks for. */
export function truthOf({ combination, conditions }: Question, view: View): Truth {
  const truths = conditions.map((condition) => answered(condition, view));
  return combination === "any" ? anyOf(truths) : allOf(truths);
}

/** True when one is; unknown beats false. */
function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** False when one is; unknown beats true. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function answered(condition: Condition, view: View): Truth {
  const truth = plain(condition, view);
  return condition.isNegated && truth !== undefined ? !truth : truth;
}

function plain({ name, objective, threshold }: Condition, view: View): Truth {
  const { satisfied, measure, completed } = view.look(objective);
  switch (name) {
    case "satisfied":
      return satisfied;
    case "objectiveStatusKnown":
      return satisfied !== undefined;
    case "objectiveMeasureKnown":
      return measure !== undefined;
    case "objectiveMeasureGreaterThan":
      return measure === undefined ? undefined : measure > threshold;
    case "objectiveMeasureLessThan":
      return measure === undefined ? undefined : measure < threshold;
    case "completed":
      return completed;
    case "activityProgressKnown":
      return completed !== undefined;
    case "attempted":
      return view.attempted;
    case "always":
      return true;
    default:
      throw new Error(
        `The manifest has the condition "${name}", which the standard does not know.`,
      );
  }
}
