import { childrenOf, find, type XmlElement } from "./xml.ts";

/** One thing that a rule asks. */
export interface Condition {
  /** As the standard spells it, such as `objectiveStatusKnown`. */
  readonly name: string;
  readonly isNegated: boolean;
  /** Id of the objective that is asked; absent for the primary one. */
  readonly objective?: string;
  readonly threshold: number;
}

/** Conditions and how many of them have to hold. */
export interface Question {
  readonly combination: string;
  readonly conditions: readonly Condition[];
}

/** What may not happen to an activity, and when. */
export interface PreconditionRule extends Question {
  /** `skip`, `disabled` or `hiddenFromChoice`. */
  readonly action: string;
}

/** When an activity is done or satisfied, by those inside. */
export interface RollupRule extends Question {
  /** `satisfied`, `notSatisfied`, `completed` or `incomplete`. */
  readonly action: string;
  /** `all`, `any`, `none`, `atLeastCount` or `atLeastPercent` of the activities inside. */
  readonly children: string;
  readonly leastCount: number;
  /** From 0 to 1. */
  readonly leastPercent: number;
}

/** Rules that are looked at before an activity is delivered. */
export function preconditionsOf(sequencing: XmlElement | undefined): readonly PreconditionRule[] {
  const rules = find(sequencing, "sequencingRules");
  const all = rules ? childrenOf(rules, "preConditionRule") : [];
  return all.map((rule) => ({
    ...questionOf(find(rule, "ruleConditions"), "ruleCondition", "all"),
    action: find(rule, "ruleAction")?.attributes.action ?? "",
  }));
}

/** Rules that say what an activity is worth. */
export function rollupRulesOf(sequencing: XmlElement | undefined): readonly RollupRule[] {
  const rules = find(sequencing, "rollupRules");
  const all = rules ? childrenOf(rules, "rollupRule") : [];
  return all.map((rule) => ({
    ...questionOf(find(rule, "rollupConditions"), "rollupCondition", "any"),
    action: find(rule, "rollupAction")?.attributes.action ?? "",
    children: rule.attributes.childActivitySet ?? "all",
    leastCount: Number(rule.attributes.minimumCount ?? "0"),
    leastPercent: Number(rule.attributes.minimumPercent ?? "0"),
  }));
}

function questionOf(element: XmlElement | undefined, name: string, usual: string): Question {
  return {
    combination: element?.attributes.conditionCombination ?? usual,
    conditions: element ? childrenOf(element, name).map(conditionOf) : [],
  };
}

function conditionOf({ attributes }: XmlElement): Condition {
  const { condition = "", operator, referencedObjective, measureThreshold = "0" } = attributes;
  return {
    name: condition,
    isNegated: operator === "not",
    ...(referencedObjective && { objective: referencedObjective }),
    threshold: Number(measureThreshold),
  };
}
