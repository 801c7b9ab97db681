import type { Activity } from "../package/activity.ts";
import type { Objective, Topic } from "../package/objectives.ts";
import { rolledUp } from "./rollup.ts";
import type { Known, Standing } from "./standing.ts";

/** Where a learner stands everywhere in a course. */
export interface State {
  /** By id of the activity. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** What activities told each other, by id of the global objective. */
  readonly shared: ReadonlyMap<string, Known>;
}

/** Works out clusters and global objectives from where a learner stands in each item. */
export function evaluate(root: Activity, standingIn: (item: Activity) => Standing): State {
  // What is read from a global objective may have been written by an item further down.
  const written = pass(root, standingIn, new Map());
  return pass(root, standingIn, written.shared);
}

/** What an activity knows of one of its objectives, its own reports and global ones together. */
export function knownOf(activity: Activity, state: State, id = ""): Known {
  const [primary, ...others] = activity.sequencing.objectives;
  const standing = state.standings.get(activity.id);
  const named = others.find((each) => each.id === id);
  const objective = id === "" || id === primary?.id ? primary : named;
  const own = objective === primary ? standing : standing?.objectives.get(id);
  return objective ? withShared(objective, own ?? {}, state.shared) : (own ?? {});
}

function pass(
  root: Activity,
  standingIn: (item: Activity) => Standing,
  before: ReadonlyMap<string, Known>,
): State {
  const standings = new Map<string, Standing>();
  const shared = new Map<string, Known>();
  const visit = (activity: Activity): Standing => {
    const inside = activity.children.map((child) => ({ activity: child, standing: visit(child) }));
    const own = inside.length > 0 ? rolledUp(activity, inside) : standingIn(activity);
    const [primary, ...others] = activity.sequencing.objectives;
    const standing = primary ? { ...own, ...withShared(primary, own, before) } : own;
    standings.set(activity.id, standing);
    if (primary) share(primary, own, shared);
    for (const each of others) share(each, own.objectives.get(each.id) ?? {}, shared);
    return standing;
  };
  visit(root);
  return { standings, shared };
}

function share(objective: Objective, known: Known, shared: Map<string, Known>): void {
  for (const { target, writes } of objective.mappings)
    shared.set(target, { ...shared.get(target), ...only(known, writes) });
}

function withShared(
  { mappings }: Objective,
  own: Known,
  shared: ReadonlyMap<string, Known>,
): Known {
  const read = mappings.map(({ target, reads }) => only(shared.get(target) ?? {}, reads));
  const { satisfied, measure, completed } = own;
  return Object.assign(only({ satisfied, measure, completed } as Known, TOPICS), ...read);
}

const TOPICS: readonly Topic[] = ["satisfied", "measure", "completed"];

function only(known: Known, topics: readonly Topic[]): Known {
  const present = topics.filter((topic) => known[topic] !== undefined);
  return Object.fromEntries(present.map((topic) => [topic, known[topic]]));
}
