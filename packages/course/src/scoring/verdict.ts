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
  // The LMS learns no score before every item has had an answer, in this attempt or an earlier one.
  const now = allAnswered(record, outline) ? courseScore(record, outline) : undefined;
  const counted = higher(record.best, complete ? now : undefined);
  const score = counted ?? now;
  if (score === undefined) return { status: "incomplete" };
  const passed = counted !== undefined && counted >= (pass ?? grading.pass);
  return { score, status: passed ? "passed" : statusBelow(record, outline) };
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
  switch (verdict.status) {
    case "passed":
      return true;
    case "completed":
      return outline.grading.pass === undefined;
    case "failed":
      return record ? isSpent(record, outline) : mustBeSpent(outline);
    case "incomplete":
      return false;
    default:
      return verdict.status satisfies never;
  }
}

/** The better of what was reported and what is so now: neither status nor score ever falls. */
export function keepBest(previous: Verdict, next: Verdict): Verdict {
  const status = RANK[next.status] > RANK[previous.status] ? next.status : previous.status;
  const score = higher(previous.score, next.score);
  return { ...(score !== undefined && { score }), status };
}

// Somebody who completed an ungraded edition does not become one who failed a graded one.
const RANK: Readonly<Record<Status, number>> = {
  incomplete: 0,
  failed: 1,
  completed: 2,
  passed: 3,
};

function higher(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}

function isSpent(record: LearnerRecord, outline: Outline): boolean {
  return attemptsLeft(record, outline) === 0 && allAnswered(record, outline);
}

/** Whether `failed` alone tells that no attempt is left: under `incomplete` only the last one is called so. */
function mustBeSpent({ grading: { attempts, onFail } }: Outline): boolean {
  return attempts === 1 || (attempts !== "unlimited" && onFail === "incomplete");
}

function statusBelow(record: LearnerRecord, outline: Outline): Status {
  const { onFail } = outline.grading;
  const over = isComplete(record, outline) && allAnswered(record, outline);
  // The first run of a course has not failed before it is over.
  if (!over) return record.best !== undefined ? onFail : "incomplete";
  return onFail === "incomplete" && attemptsLeft(record, outline) > 0 ? "incomplete" : "failed";
}
