import type { ObjectiveScore } from "../events.ts";
import type { Outline, OutlineLesson } from "../outline.ts";
import { score } from "../questions/index.ts";
import type { LearnerRecord } from "../state/record.ts";
import { type Item, itemsOf } from "./items.ts";

/** A lesson's score from 0 to 1, what is not answered counting 0; none for a lesson without items. */
export function lessonScore(lesson: OutlineLesson, record: LearnerRecord): number | undefined {
  return scoreOf(itemsOf(lesson), record);
}

/** The course's score from 0 to 100 with two decimals; none where nothing weighs. */
export function courseScore(record: LearnerRecord, outline: Outline): number | undefined {
  const { weights } = outline.grading;
  const parts = outline.lessons.map((lesson) => ({
    weight: weights ? (weights[lesson.id] ?? 0) : pointsOf(itemsOf(lesson)),
    score: lessonScore(lesson, record),
  }));
  const scored = parts.flatMap(({ weight, score }) =>
    score === undefined ? [] : [{ weight, score }],
  );
  const share = mean(scored);
  return share === undefined ? undefined : toHundred(share);
}

/** Every objective of the course, in the order of its lessons. */
export function objectiveScores(
  record: LearnerRecord,
  outline: Outline,
): readonly ObjectiveScore[] {
  return outline.lessons.flatMap((lesson) =>
    lesson.objectives.map((objective) => {
      const items = itemsOf(lesson).filter((item) => item.objective === objective);
      return { id: `${lesson.id}__${objective}`, ...objectiveScore(items, record) };
    }),
  );
}

function objectiveScore(
  items: readonly Item[],
  record: LearnerRecord,
): Pick<ObjectiveScore, "score" | "status"> {
  const answered = items.filter((item) => record.answers.has(item.id)).length;
  if (answered === 0) return { status: "open" };
  if (answered < items.length) return { status: "incomplete" };
  const share = scoreOf(items, record);
  return { ...(share !== undefined && { score: toHundred(share) }), status: "completed" };
}

function scoreOf(items: readonly Item[], record: LearnerRecord): number | undefined {
  const share = mean(items.map((item) => ({ weight: item.points, score: outcome(item, record) })));
  // Under penalty a learner may lose more than was won.
  return share === undefined ? undefined : Math.max(0, share);
}

function outcome(item: Item, record: LearnerRecord): number {
  const answer = record.answers.get(item.id);
  return answer ? score(item, answer.response) : 0;
}

function pointsOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.points, 0);
}

interface Weighed {
  readonly weight: number;
  readonly score: number;
}

function mean(parts: readonly Weighed[]): number | undefined {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total <= 0) return undefined;
  return parts.reduce((sum, part) => sum + part.weight * part.score, 0) / total;
}

function toHundred(share: number): number {
  // Sums of thirds end a hair below the half: without the grain 33.125 would become 33.12.
  return Math.round(share * 10000 + 1e-6) / 100;
}
