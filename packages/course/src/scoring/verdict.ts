import type { Status, Verdict } from "../events.ts";
import type { Outline } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";
import { attemptsLeft } from "./attempts.ts";
import { isComplete } from "./completion.ts";
import { allAnswered } from "./items.ts";
import { courseScore } from "./score.ts";

/** Where the course stands; `pass` is the LMS's mark, which wins over that of a graded course. */
export function verdict(record: LearnerRecord, outline: Outline, pass?: number): Verdict {
  const complete = isComplete(record, outline);
  const { grading } = outline;
  if (grading.pass === undefined) return { status: complete ? "completed" : "incomplete" };
  const score = bestScore(record, outline);
  if (score === undefined) return { status: "incomplete" };
  const judged = complete || record.best !== undefined;
  const passed = judged && score >= (pass ?? grading.pass);
  return { score, status: passed ? "passed" : statusBelow(record, outline) };
}

/** Whether nothing that the learner does can change the result; who comes again only looks. */
export function isFinal(verdict: Verdict, record: LearnerRecord, outline: Outline): boolean {
  switch (verdict.status) {
    case "passed":
      return true;
    case "completed":
      return outline.grading.pass === undefined;
    case "failed":
      return attemptsLeft(record, outline) === 0 && allAnswered(record, outline);
    case "incomplete":
      return false;
    default:
      return verdict.status satisfies never;
  }
}

/** The better of what was reported and what is so now: neither status nor score ever falls. */
export function keepBest(previous: Verdict, next: Verdict): Verdict {
  const status = RANK[next.status] > RANK[previous.status] ? next.status : previous.status;
  const scores = [previous.score, next.score].filter((score) => score !== undefined);
  return { ...(scores.length > 0 && { score: Math.max(...scores) }), status };
}

// Somebody who completed an ungraded edition does not become one who failed a graded one.
const RANK: Readonly<Record<Status, number>> = {
  incomplete: 0,
  failed: 1,
  completed: 2,
  passed: 3,
};

/** The LMS learns no score before every item has had an answer, in this attempt or an earlier one. */
function bestScore(record: LearnerRecord, outline: Outline): number | undefined {
  const now = allAnswered(record, outline) ? courseScore(record, outline) : undefined;
  if (now === undefined) return record.best;
  return Math.max(now, record.best ?? 0);
}

function statusBelow(record: LearnerRecord, outline: Outline): Status {
  const { onFail } = outline.grading;
  const over = isComplete(record, outline) && allAnswered(record, outline);
  // The first run of a course has not failed before it is over.
  if (!over) return record.best !== undefined ? onFail : "incomplete";
  return onFail === "incomplete" && attemptsLeft(record, outline) > 0 ? "incomplete" : "failed";
}
