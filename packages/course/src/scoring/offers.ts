import { HAS_DRAWS, HAS_ROLES, HAS_SKIPS } from "../course-has.ts";
import type { Outline, OutlinePart, OutlineScreen, OutlineStep } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";

/** Stands for everybody whose role is not known. */
export const ANYBODY = "default";

/** What the learner and the course have in common: on it depends what is offered. */
export interface Situation {
  readonly record: LearnerRecord;
  readonly outline: Outline;
}

/** Id of the learner's role: the chosen one, else the course's default. */
export function roleOf({ record, outline: { audience } }: Situation): string {
  return audience?.roles[record.audience ?? -1] ?? audience?.default ?? ANYBODY;
}

/** Whether this learner sees something: it is for the role, and drawn if it stands in a bank. */
function isOffered(part: OutlinePart, step: OutlineStep, situation: Situation): boolean {
  if (HAS_ROLES && part.roles && !part.roles.includes(roleOf(situation))) return false;
  return !HAS_DRAWS || isDrawn(part, step, situation);
}

/** The screens of a step on which this learner has something to see, with nothing else on them. */
export function screensOffered(step: OutlineStep, situation: Situation): readonly OutlineScreen[] {
  return HAS_ROLES || HAS_DRAWS ? narrowed(step, situation) : step.screens;
}

function narrowed(step: OutlineStep, situation: Situation): readonly OutlineScreen[] {
  const shown = <P extends OutlinePart>(parts: readonly P[]) =>
    parts.filter((part) => isOffered(part, step, situation));
  return step.screens
    .filter(({ only }) => !only || shown(only).length > 0)
    .map((screen) => ({
      ...screen,
      questions: shown(screen.questions),
      roleplays: shown(screen.roleplays),
      marks: shown(screen.marks),
    }));
}

/** The screens of a step that count; none of a step that is left out. */
export function screensTaken(step: OutlineStep, situation: Situation): readonly OutlineScreen[] {
  const isLeftOut = HAS_SKIPS && isSkipped(step, situation.record);
  return isLeftOut ? [] : screensOffered(step, situation);
}

/** Whether something stands in no bank, or was drawn from its bank in this attempt. */
export function isDrawn({ bank }: OutlinePart, step: OutlineStep, { record }: Situation): boolean {
  if (!bank || !(bank.id in step.draws)) return true;
  return record.draws.get(drawName(step, bank.id))?.includes(bank.letter) ?? false;
}

/** Name of the slot that keeps what was drawn from a bank. */
export function drawName(step: { readonly id: string }, bank: string): string {
  return `${step.id}/${bank}`;
}

/** Name of the slot that tells whether a lesson is left out because it is known. */
export function skipName(step: { readonly id: string }): string {
  return `${step.id}/skip`;
}

/** Whether the learner leaves a step out because an earlier one has shown that it is known. */
export function isSkipped(step: OutlineStep, { done }: LearnerRecord): boolean {
  return step.skip !== undefined && done.has(skipName(step));
}
