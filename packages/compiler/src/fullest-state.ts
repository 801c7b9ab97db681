import { type Course, type Step, worstCase } from "@coursewright/course";
import { presentScreens } from "./assemble/present.ts";
import type { Delivery } from "./deliveries.ts";

/** Characters of the saved progress in the fullest case: of the page of a package that stores most. */
export function fullestState({ entries }: Delivery, whole: Course): number {
  return Math.max(...entries.map(({ course }) => fullest(course, whole)));
}

/** A page of one step keeps of what stands in others no more than that nothing is there. */
function fullest({ steps, slots }: Course, whole: Course): number {
  const here = new Set(steps.map(({ id }) => id));
  const others = whole.steps.filter(({ id }) => !here.has(id));
  return worstCase(slots, new Set(others.flatMap(namesIn)));
}

/** What the slots of a step are called. */
function namesIn(step: Step): readonly string[] {
  const present = presentScreens([step], []);
  const things = present.flatMap(({ questions, roleplays, marks }) => [
    ...questions,
    ...roleplays,
    ...marks,
  ]);
  return [
    ...step.screens.map(({ name }) => name),
    ...things.map(({ id }) => id),
    ...Object.keys(step.draws).map((bank) => `${step.id}/${bank}`),
  ];
}
