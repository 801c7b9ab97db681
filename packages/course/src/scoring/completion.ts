import { HAS_TASKS } from "../course-has.ts";
import type { OutlineScreen, OutlineStep } from "../outline.ts";
import { isAnswered, itemsOn, tasksOn } from "./items.ts";
import { type Situation, screensTaken } from "./offers.ts";

/** Whether the learner has done what the course's completion rule asks. */
export function isComplete(situation: Situation): boolean {
  const { record, outline } = situation;
  const { completion } = outline.grading;
  switch (completion) {
    case "interactions":
      return outline.steps.every((step) => isDone(step, situation));
    case "screens":
      return outline.steps.flatMap((step) => seenOf(step, situation)).every(isTrue);
    case "manual":
      return record.finished === true;
    default:
      return completion satisfies never;
  }
}

/** Whether each item of a step has an answer and each task its tick; without either, whether its last screen was shown. */
export function isDone(step: OutlineStep, situation: Situation): boolean {
  const duties = dutiesOf(step, situation);
  return duties.length > 0 ? duties.every(isTrue) : (seenOf(step, situation).at(-1) ?? true);
}

/** How far the learner is, from 0 to 1; never falls in an attempt, and is 1 only when complete. */
export function progressShare(situation: Situation): number {
  if (isComplete(situation)) return 1;
  const { steps, grading } = situation.outline;
  const all = steps.flatMap((step) => [
    ...seenOf(step, situation),
    ...(grading.completion === "interactions" ? dutiesOf(step, situation) : []),
  ]);
  // The button is one step more.
  const count = all.length + Number(grading.completion === "manual");
  return all.filter(isTrue).length / count;
}

/** What a step asks the learner to do: for each part whether it is done. */
export function dutiesOf(step: OutlineStep, situation: Situation): readonly boolean[] {
  return screensTaken(step, situation).flatMap((screen) => dutiesOn(screen, situation));
}

/** What a screen asks the learner to do: for each part whether it is done. */
export function dutiesOn(screen: OutlineScreen, { record }: Situation): readonly boolean[] {
  return [
    ...itemsOn(screen).map((item) => isAnswered(item, record)),
    ...(HAS_TASKS ? tasksOn(screen).map(({ id }) => record.done.has(id)) : []),
  ];
}

/** For each screen of a step whether it was shown; none of a step that is left out. */
function seenOf(step: OutlineStep, situation: Situation): readonly boolean[] {
  return screensTaken(step, situation).map(({ name }) => situation.record.shown.has(name));
}

function isTrue(claim: boolean): boolean {
  return claim;
}
