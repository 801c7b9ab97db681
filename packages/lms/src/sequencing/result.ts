import { type Activity, leavesOf } from "../package/activity.ts";
import type { Course } from "./path.ts";
import type { Standing } from "./standing.ts";

/** What an LMS reports of a whole course. */
export interface CourseResult {
  readonly completion: "completed" | "incomplete" | "unknown";
  readonly success: "passed" | "failed" | "unknown";
  /** From −1 to 1; absent where nothing reported a score. */
  readonly score?: number;
}

/** SCORM 2004 says how items add up; SCORM 1.2 leaves it to the LMS. */
export function resultOf({ standard, root, state }: Course): CourseResult {
  if (standard === "scorm12") return itemByItem(standingsIn(root, state.standings));
  const { satisfied, completed, measure } = state.standings.get(root.id) ?? {};
  return {
    completion: word(completed, ["completed", "incomplete"]),
    success: word(satisfied, ["passed", "failed"]),
    ...(measure !== undefined && { score: measure }),
  };
}

/** Done when all items are; one that failed fails the course; scores are averaged over the items that have one. */
function itemByItem(items: readonly Partial<Standing>[]): CourseResult {
  const measures = items.flatMap(({ measure }) => (measure === undefined ? [] : [measure]));
  const isDone = items.every(({ completed, satisfied }) => completed || satisfied === false);
  const hasFailed = items.some(({ satisfied }) => satisfied === false);
  const hasPassed = isDone && items.some(({ satisfied }) => satisfied === true);
  const isTouched = items.some(({ attempted }) => attempted);
  return {
    completion: word(isDone || (isTouched ? false : undefined), ["completed", "incomplete"]),
    success: word(hasFailed ? false : hasPassed || undefined, ["passed", "failed"]),
    ...(measures.length > 0 && { score: mean(measures) }),
  };
}

function mean(measures: readonly number[]): number {
  const sum = measures.reduce((total, measure) => total + measure, 0);
  return Number((sum / measures.length).toFixed(7));
}

function standingsIn(root: Activity, standings: ReadonlyMap<string, Standing>) {
  return leavesOf(root).map(({ id }) => standings.get(id) ?? {});
}

function word<Yes extends string, No extends string>(
  truth: boolean | undefined,
  [yes, no]: readonly [Yes, No],
): Yes | No | "unknown" {
  if (truth === undefined) return "unknown";
  return truth ? yes : no;
}
