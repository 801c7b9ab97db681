import { HAS_ADAPTED } from "../course-has.ts";
import type {
  OutlineMark,
  OutlineQuestion,
  OutlineRoleplay,
  OutlineScreen,
  OutlineStep,
} from "../outline.ts";
import { questions, score } from "../questions/index.ts";
import { bestShare } from "../roleplay/score.ts";
import type { LearnerRecord } from "../state/record.ts";
import { type Situation, screensTaken } from "./offers.ts";

/** Something that counts for score and completion. */
export type Item = OutlineQuestion | OutlineRoleplay;

/** The items of a step that this learner is offered; none of a step that is left out. */
export function itemsOf(step: OutlineStep, situation: Situation): readonly Item[] {
  return screensTaken(step, situation).flatMap(itemsOn);
}

/** The items of a screen. */
export function itemsOn({ questions, roleplays }: OutlineScreen): readonly Item[] {
  return [
    ...questions.filter((question) => !question.optional && isScored(question)),
    ...roleplays,
  ];
}

/** What is to be done of what a screen asks for away from it. */
export function tasksOn({ marks }: OutlineScreen): readonly OutlineMark[] {
  return marks.filter(({ kind }) => kind !== "plan");
}

/** Whether an answer is right or not. */
export function isScored({ kind }: OutlineQuestion): boolean {
  return questions[kind].scored;
}

/** Whether a question has an answer, a reflection was kept, or a role-play has a run to an ending that counts, in any language. */
export function isAnswered(item: Item, record: LearnerRecord): boolean {
  if (HAS_ADAPTED && othersOf(item).some((other) => isAnswered(other, record))) return true;
  if (item.kind === "roleplay") return shareOf(item, record) !== undefined;
  // A reflection may have become a question: what was kept then is no answer to it.
  return (item.kind === "reflect" ? record.done : record.answers).has(item.id);
}

/** What the best answer or run is worth, from −1 (only under penalty) or 0 to 1; 0 before there is one. */
export function outcome(item: Item, record: LearnerRecord): number {
  if (!HAS_ADAPTED || !item.others) return ownOutcome(item, record) ?? 0;
  const outcomes = [item, ...othersOf(item)].flatMap((one) => ownOutcome(one, record) ?? []);
  return outcomes.length > 0 ? Math.max(...outcomes) : 0;
}

function othersOf(item: Item): readonly Item[] {
  return item.others ?? [];
}

/** The same for one of those that count as one; nothing before there is an answer. */
function ownOutcome(item: Item, record: LearnerRecord): number | undefined {
  if (item.kind === "roleplay") return shareOf(item, record);
  const answer = record.answers.get(item.id);
  return answer && score(item, answer.response);
}

/** Whether every item of the course has an answer in this attempt. */
export function allAnswered(situation: Situation): boolean {
  return situation.outline.steps
    .flatMap((step) => itemsOf(step, situation))
    .every((item) => isAnswered(item, situation.record));
}

/** The share of the best run that counted, from 0 to 1; nothing before there is one. */
export function shareOf(roleplay: OutlineRoleplay, { runs }: LearnerRecord): number | undefined {
  const best = runs.get(roleplay.id)?.best;
  return best && bestShare(roleplay, best);
}
