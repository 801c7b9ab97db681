import type { Activity } from "../package/activity.ts";
import type { RollupRule } from "../package/rules.ts";
import type { Known, Standing } from "./standing.ts";
import { allOf, type Truth, truthOf } from "./truth.ts";

/** An activity inside another one, and where the learner stands in it. */
export interface Child {
  readonly activity: Activity;
  readonly standing: Standing;
}

/** Where a learner stands in an activity, by those inside. */
export function rolledUp(activity: Activity, children: readonly Child[]): Standing {
  const tracked = children.filter((child) => child.activity.sequencing.isTracked);
  const measure = measureOf(tracked);
  const satisfied = successOf(activity, tracked, measure);
  const progressing = tracked.filter((child) => child.activity.sequencing.rollsUpProgress);
  const completed = decided(activity, progressing, {
    no: "incomplete",
    yes: "completed",
    usually: ({ completed }) => completed,
  });
  return {
    attempted: children.some((child) => child.standing.attempted),
    ...(measure !== undefined && { measure }),
    ...(satisfied !== undefined && { satisfied }),
    ...(completed !== undefined && { completed }),
    objectives: new Map(),
  };
}

/** The weighted mean; a child that has not reported a measure counts as 0 once another one has. */
function measureOf(children: readonly Child[]): number | undefined {
  const weightOf = ({ activity }: Child) => activity.sequencing.weight;
  const total = children.reduce((sum, child) => sum + weightOf(child), 0);
  const known = children.filter(
    (child) => weightOf(child) > 0 && child.standing.measure !== undefined,
  );
  if (known.length === 0) return;
  const sum = known.reduce(
    (sum, child) => sum + weightOf(child) * (child.standing.measure ?? 0),
    0,
  );
  return Number((sum / total).toFixed(7));
}

function successOf(activity: Activity, tracked: readonly Child[], measure?: number): Truth {
  const least = activity.sequencing.objectives[0]?.leastMeasure;
  if (least !== undefined) return measure === undefined ? undefined : measure >= least;
  const counting = tracked.filter((child) => child.activity.sequencing.rollsUpSuccess);
  return decided(activity, counting, {
    no: "notSatisfied",
    yes: "satisfied",
    usually: ({ satisfied }) => satisfied,
  });
}

interface Decision {
  readonly no: string;
  readonly yes: string;
  /** What counts where the manifest has no rule of that kind. */
  readonly usually: (known: Known) => Truth;
}

function decided(
  { sequencing }: Activity,
  children: readonly Child[],
  { no, yes, usually }: Decision,
): Truth {
  const rules = sequencing.rollupRules.filter(({ action }) => action === no || action === yes);
  if (rules.length === 0) return byDefault(children.map(({ standing }) => usually(standing)));
  const applies = (action: string) =>
    rules.some((rule) => rule.action === action && fires(rule, children));
  if (applies(yes)) return true;
  return applies(no) ? false : undefined;
}

/** While one child is unknown, nothing is decided. */
function byDefault(truths: readonly Truth[]): Truth {
  if (truths.length === 0 || truths.includes(undefined)) return;
  return allOf(truths);
}

function fires(rule: RollupRule, children: readonly Child[]): boolean {
  if (children.length === 0) return false;
  const truths = children.map(({ standing }) =>
    truthOf(rule, { attempted: standing.attempted, look: () => standing }),
  );
  const count = truths.filter((truth) => truth === true).length;
  switch (rule.children) {
    case "all":
      return count === truths.length;
    case "any":
      return count > 0;
    case "none":
      return truths.every((truth) => truth === false);
    case "atLeastCount":
      return count >= rule.leastCount;
    case "atLeastPercent":
      return count / truths.length >= rule.leastPercent;
    default:
      throw new Error(`The manifest counts "${rule.children}" of the items, which means nothing.`);
  }
}
