import { type Activity, leavesOf, pathTo } from "../package/activity.ts";
import type { Standard } from "../strict/model.ts";
import { knownOf, type State } from "./evaluate.ts";
import { holds } from "./prerequisites.ts";
import { truthOf } from "./truth.ts";

/** A course, and where its learner stands. */
export interface Course {
  readonly standard: Standard;
  readonly root: Activity;
  readonly state: State;
}

/** Whether the learner may choose an item. */
export function mayChoose(course: Course, id: string): boolean {
  const path = pathTo(course.root, id);
  const above = path.slice(0, -1);
  if (above.length === 0 || !path.every(({ isVisible }) => isVisible)) return false;
  if (!above.every(({ sequencing }) => sequencing.choice)) return false;
  return path.every((each) => isOpen(course, each) && !applies(course, each, "hiddenFromChoice"));
}

/** The item that "continue" or "previous" leads to, if there is one and it may be entered. */
export function neighbour(course: Course, id: string, way: Way): string | undefined {
  const { root, standard } = course;
  if (!flows(root, id, way)) return;
  for (const candidate of leavesBeyond(root, id, way)) {
    const path = pathTo(root, candidate);
    if (path.some((each) => applies(course, each, "skip"))) continue;
    if (path.every((each) => isOpen(course, each)) && flows(root, candidate, way)) return candidate;
    // SCORM 2004 stops before a closed door; SCORM 1.2 has no flow, and LMSs offer what is open.
    if (standard === "scorm2004") return;
  }
}

type Way = "continue" | "previous";

function leavesBeyond(root: Activity, id: string, way: Way): readonly string[] {
  const ids = leavesOf(root).map((leaf) => leaf.id);
  const index = ids.indexOf(id);
  if (index === -1) return [];
  return way === "continue" ? ids.slice(index + 1) : ids.slice(0, index).reverse();
}

function flows(root: Activity, id: string, way: Way): boolean {
  const above = pathTo(root, id).slice(0, -1);
  return above.every(
    ({ sequencing }) => sequencing.flow && !(way === "previous" && sequencing.forwardOnly),
  );
}

/** Nothing forbids to deliver it. */
function isOpen(course: Course, activity: Activity): boolean {
  if (applies(course, activity, "disabled")) return false;
  const { prerequisites } = activity;
  return prerequisites === undefined || holds(prerequisites, (id) => statusOf(course, id));
}

function applies({ state }: Course, activity: Activity, action: string): boolean {
  const attempted = state.standings.get(activity.id)?.attempted ?? false;
  const look = (objective?: string) => knownOf(activity, state, objective);
  return activity.sequencing.preconditions.some(
    (rule) => rule.action === action && truthOf(rule, { attempted, look }) === true,
  );
}

/** The word that prerequisites compare with; a block is complete when all inside it is. */
function statusOf({ root, state }: Course, id: string): string {
  if (pathTo(root, id).length === 0) throw new Error(`Prerequisites: no item is called "${id}".`);
  const { satisfied, completed, attempted } = state.standings.get(id) ?? {};
  if (satisfied !== undefined) return satisfied ? "passed" : "failed";
  if (completed) return "completed";
  return attempted ? "incomplete" : "not attempted";
}
