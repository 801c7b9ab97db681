import type { Item } from "./multi-sco.ts";

/** Lets "continue" and choosing through. */
export const FREE = `<imsss:controlMode choice="true" flow="true"/>`;

const DELIVERY = `<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>`;

/** An item of SCORM 2004 with sequencing of its own, which speaks for itself. */
export function sequenced(id: string, sequencing: string): Item {
  return { id, inside: `<imsss:sequencing>${sequencing}${DELIVERY}</imsss:sequencing>` };
}

/** Design C: each item is closed until the one before it is satisfied. */
export function inOrder(ids: readonly string[]): readonly Item[] {
  return ids.map((id, index) => {
    const before = ids[index - 1];
    return sequenced(id, before === undefined ? goals(id) : gate(before) + goals(id, before));
  });
}

/** Design B: lessons that count for nothing, and a quiz that decides at 80 %. */
export const LESSONS_AND_QUIZ: readonly Item[] = [
  ...["a", "b"].map((id) =>
    sequenced(
      id,
      `<imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0"/>`,
    ),
  ),
  sequenced("quiz", ""),
];

/** The organization of design B. */
export const DECIDED_BY_QUIZ = organization(`
  ${FREE}
  <imsss:rollupRules><imsss:rollupRule childActivitySet="all">
    <imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions>
    <imsss:rollupAction action="completed"/>
  </imsss:rollupRule></imsss:rollupRules>
  <imsss:objectives><imsss:primaryObjective objectiveID="COURSE" satisfiedByMeasure="true">
    <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
  </imsss:primaryObjective></imsss:objectives>`);

/** Sequencing of the whole course. */
export function organization(sequencing: string): string {
  return `<imsss:sequencing>${sequencing}</imsss:sequencing>`;
}

function gate(before: string): string {
  const condition = (name: string) =>
    `<imsss:ruleCondition referencedObjective="${before}-done" operator="not" condition="${name}"/>`;
  return `<imsss:sequencingRules><imsss:preConditionRule>
    <imsss:ruleConditions conditionCombination="any">
      ${condition("satisfied")}${condition("objectiveStatusKnown")}
    </imsss:ruleConditions>
    <imsss:ruleAction action="disabled"/>
  </imsss:preConditionRule></imsss:sequencingRules>`;
}

function goals(id: string, before?: string): string {
  const own = `<imsss:mapInfo targetObjectiveID="course.${id}" writeSatisfiedStatus="true"/>`;
  const other =
    before === undefined
      ? ""
      : `<imsss:objective objectiveID="${before}-done"><imsss:mapInfo targetObjectiveID="course.${before}"/></imsss:objective>`;
  return `<imsss:objectives><imsss:primaryObjective objectiveID="PRIMARY">${own}</imsss:primaryObjective>${other}</imsss:objectives>`;
}
