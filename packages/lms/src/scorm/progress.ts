import type { Attempts } from "../attempts.ts";
import { type Activity, leavesOf } from "../package/activity.ts";
import type { CoursePackage } from "../package/open.ts";
import { evaluate, knownOf } from "../sequencing/evaluate.ts";
import { type Course, mayChoose, neighbour } from "../sequencing/path.ts";
import { standingOf } from "../sequencing/standing.ts";
import type { Values } from "../strict/model.ts";

/** Where the learner stands in a course now. */
export function progressOf({ standard, organization }: CoursePackage, attempts: Attempts): Course {
  const standingIn = (item: Activity) => standingOf(item, attempts.track(item.id));
  return { standard, root: organization, state: evaluate(organization, standingIn) };
}

/** Whether a course is one thing to open. */
export function isSingle({ root }: Course): boolean {
  return leavesOf(root).length === 1;
}

/** What content of SCORM 2004 may ask about the way on; nothing where there is one item. */
export function navigationOf(course: Course, item: string): Values {
  if (isSingle(course)) return {};
  const choices = leavesOf(course.root).map(
    ({ id }) => [`choice.{target=${id}}`, mayChoose(course, id)] as const,
  );
  const ways = (["continue", "previous"] as const).map(
    (way) => [way, neighbour(course, item, way) !== undefined] as const,
  );
  return Object.fromEntries(
    [...ways, ...choices].map(([way, isOpen]) => [`adl.nav.request_valid.${way}`, String(isOpen)]),
  );
}

/** What an item finds of global objectives that others wrote. */
export function objectivesFor(course: Course, item: Activity): Values {
  const [, ...others] = item.sequencing.objectives;
  const reading = others.filter(({ mappings }) => mappings.some(({ reads }) => reads.length > 0));
  return Object.assign({}, ...reading.map(({ id }) => givenValues(course, item, id)));
}

function givenValues({ state }: Course, item: Activity, id: string): Values {
  const element = Object.keys(item.presets).find((name) => item.presets[name] === id);
  if (!element?.startsWith("cmi.objectives.")) return {};
  const entry = element.replace(/\.id$/, "");
  const { satisfied, measure, completed } = knownOf(item, state, id);
  return {
    ...(satisfied !== undefined && {
      [`${entry}.success_status`]: satisfied ? "passed" : "failed",
    }),
    ...(completed !== undefined && {
      [`${entry}.completion_status`]: completed ? "completed" : "incomplete",
    }),
    ...(measure !== undefined && { [`${entry}.score.scaled`]: String(measure) }),
  };
}
