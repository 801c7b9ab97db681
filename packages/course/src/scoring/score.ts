import { HAS_SKIPS } from "../course-has.ts";
import type { ObjectiveScore } from "../events.ts";
import type { OutlineStep } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";
import { type Item, isAnswered, isScored, itemsOf, outcome } from "./items.ts";
import { isSkipped, type Situation, screensOffered } from "./offers.ts";

/** A step's score from 0 to 1, what is not answered counting 0; none for a step without items. */
export function stepScore(step: OutlineStep, situation: Situation): number | undefined {
  return scoreOf(itemsOf(step, situation), situation.record);
}

/** The course's score from 0 to 100 with two decimals; none where nothing weighs, unless it is because all of it is known. */
export function courseScore(situation: Situation): number | undefined {
  const { grading, steps } = situation.outline;
  const parts = steps.map((step) => {
    const items = itemsOf(step, situation);
    const points = items.reduce((sum, item) => sum + item.points, 0);
    const weight = grading.weights ? (grading.weights[step.id] ?? 0) : points;
    return [weight, scoreOf(items, situation.record)] as const;
  });
  const isKnown = HAS_SKIPS && steps.some((step) => isSkipped(step, situation.record));
  return toHundred(mean(parts) ?? (isKnown ? 1 : undefined));
}

/** Every objective of the course, in the order of its steps. */
export function objectiveScores(situation: Situation): readonly ObjectiveScore[] {
  return situation.outline.steps.flatMap((step) =>
    step.objectives.map((objective) => ({
      id: `${step.id}__${objective}`,
      ...objectiveScore(step, objective, situation),
    })),
  );
}

/** Whether an earlier step has shown that the learner knows this one, and what its score there is, from 0 to 100. */
export function knownBefore(step: OutlineStep, situation: Situation): number | undefined {
  const { skip } = step;
  const earlier = situation.outline.steps.find(({ id }) => id === skip?.after);
  if (!skip || !earlier) return undefined;
  // A pre-test may be practice: its questions tell as much without counting.
  const asked = screensOffered(earlier, situation)
    .flatMap(({ questions }) => questions)
    .filter(isScored);
  if (!asked.every((question) => isAnswered(question, situation.record))) return undefined;
  const score = toHundred(scoreOf(asked, situation.record)) ?? 0;
  return score >= skip.from ? score : undefined;
}

function objectiveScore(
  step: OutlineStep,
  objective: string,
  situation: Situation,
): Pick<ObjectiveScore, "score" | "status"> {
  const { record } = situation;
  // What is left out because it is known counts as reached.
  if (HAS_SKIPS && isSkipped(step, record)) return { status: "completed" };
  // A role-play is one whole: each of its objectives has its score.
  const items = itemsOf(step, situation).filter(
    (item) => item.kind === "roleplay" || item.objective === objective,
  );
  const answered = items.filter((item) => isAnswered(item, record)).length;
  if (answered === 0) return { status: "open" };
  if (answered < items.length) return { status: "incomplete" };
  return { score: toHundred(scoreOf(items, record)), status: "completed" };
}

function scoreOf(items: readonly Item[], record: LearnerRecord): number | undefined {
  return mean(items.map((item) => [item.points, outcome(item, record)]));
}

/** Never below 0: under penalty a learner may lose more than was won. */
function mean(
  parts: readonly (readonly [weight: number, score: number | undefined])[],
): number | undefined {
  let [total, won] = [0, 0];
  for (const [weight, score] of parts) {
    if (score === undefined) continue;
    total += weight;
    won += weight * score;
  }
  return total > 0 ? Math.max(0, won / total) : undefined;
}

function toHundred(share: number | undefined): number | undefined {
  // Sums of thirds end a hair below the half: without the grain 33.125 would become 33.12.
  return share && Math.round(share * 10000 + 1e-6) / 100;
}
