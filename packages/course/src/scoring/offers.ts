import type {
  Outline,
  OutlinePart,
  OutlineQuestion,
  OutlineScreen,
  OutlineStep,
} from "../outline.ts";
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
export function isOffered(part: OutlinePart, step: OutlineStep, situation: Situation): boolean {
  const isFor = !part.roles || part.roles.includes(roleOf(situation));
  return isFor && isDrawn(part, step, situation);
}

/** The questions of a screen that this learner is asked. */
export function questionsOn(
  { questions }: OutlineScreen,
  step: OutlineStep,
  situation: Situation,
): readonly OutlineQuestion[] {
  return questions.filter((question) => isOffered(question, step, situation));
}

/** The screens of a step on which this learner has something to see. */
export function screensOffered(step: OutlineStep, situation: Situation): readonly OutlineScreen[] {
  return step.screens.filter(
    ({ only }) => !only || only.some((part) => isOffered(part, step, situation)),
  );
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
