import { STATUSES, type Verdict } from "../events.ts";
import type { Outline } from "../outline.ts";
import type { LearnerRecord } from "../state/record.ts";
import { attemptsLeft, higher } from "./attempts.ts";
import { isComplete } from "./completion.ts";
import { allAnswered } from "./items.ts";
import type { Situation } from "./offers.ts";
import { courseScore } from "./score.ts";

/** Where the course stands; `pass` is the LMS's mark, which wins over that of a graded course. */
export function verdict(situation: Situation, pass?: number): Verdict {
  const { pass: mark } = situation.outline.grading;
  if (mark !== undefined) return graded(situation, pass ?? mark);
  return { status: isComplete(situation) ? "completed" : "incomplete" };
}

function graded(situation: Situation, mark: number): Verdict {
  const { record, outline } = situation;
  const { onFail } = outline.grading;
  const { best } = record;
  const isAnswered = allAnswered(situation);
  const isOver = isAnswered && isComplete(situation);
  // The LMS learns no score before every item has had an answer, in this attempt or an earlier one.
  const now = isAnswered ? courseScore(situation) : undefined;
  const counted = isOver ? higher(best, now) : best;
  const score = counted ?? now;
  if (score === undefined) return { status: "incomplete" };
  if (higher(counted, mark) === counted) return { score, status: "passed" };
  if (isOver) return { score, status: attemptsLeft(record, outline) > 0 ? onFail : "failed" };
  // The first run of a course has not failed before it is over.
  return { score, status: best === undefined ? "incomplete" : onFail };
}

/**
 * Whether nothing that the learner does can change the result; who comes again only looks.
 * Without a record, because its state cannot be read, status and grading have to tell.
 */
export function isFinal(
  verdict: Verdict,
  record: LearnerRecord | undefined,
  outline: Outline,
): boolean {
  const { status } = verdict;
  if (status === "failed") return record ? isSpent(record, outline) : mustBeSpent(outline);
  return status === "passed" || (status === "completed" && outline.grading.pass === undefined);
}

/** The better of what was reported and what is so now: neither status nor score ever falls. */
export function keepBest(previous: Verdict, next: Verdict): Verdict {
  const ranks = [previous, next].map(({ status }) => STATUSES.indexOf(status));
  const status = STATUSES[Math.max(...ranks)] ?? next.status;
  const score = higher(previous.score, next.score);
  return { ...(score !== undefined && { score }), status };
}

function isSpent(record: LearnerRecord, outline: Outline): boolean {
  return attemptsLeft(record, outline) === 0 && allAnswered({ record, outline });
}

/** Whether `failed` alone tells that no attempt is left: under `incomplete` only the last one is called so. */
function mustBeSpent({ grading: { attempts, onFail } }: Outline): boolean {
  return attempts === 1 || (attempts !== "unlimited" && onFail === "incomplete");
}
