import { extension } from "../iris.ts";
import type { ActivityWords } from "./activities.ts";
import type { Statement, StatementContext } from "./statement.ts";
import {
  DEFINED,
  MASTERY_SCORE,
  MOVE_ON,
  SCORM_PROFILE,
  TYPES,
  VERBS,
  type Verb,
} from "./vocabulary.ts";

/** What one statement says besides what all say. */
export interface Saying {
  readonly verb: Verb;
  /** Who makes the rules: without it a statement is free; `verdict` is one by which an LMS moves on. */
  readonly rules?: "life-cycle" | "verdict";
  /** What was launched, unless it is about a part of it. */
  readonly part?: Part;
  readonly result?: object;
  /** Further extensions of the context by their IRIs. */
  readonly extensions?: object;
  /** Language of the words that the learner met. */
  readonly language?: string;
}

/** A part of what was launched. */
export interface Part {
  /** IRI. */
  readonly id: string;
  readonly definition: ActivityWords;
  /** IRI of what it belongs to, if that is a part too. */
  readonly parent?: string;
}

/** A statement that says so. */
export function state(saying: Saying, context: StatementContext): Statement {
  const { verb, part, result } = saying;
  const { manner, actor, activityId, activities } = context;
  return {
    ...context.stamp(),
    actor,
    verb: { id: VERBS + verb, display: { en: verb } },
    object: {
      objectType: "Activity",
      id: part?.id ?? activityId,
      // In cmi5 the LMS has made the activity, and describes it.
      ...(part || manner !== "cmi5" ? { definition: part?.definition ?? activities.root } : {}),
    },
    ...(result && { result }),
    context: contextOf(saying, context),
  };
}

/** The IRI of an extension of ours. */
export function ours(
  name: Parameters<typeof extension>[1],
  { activities }: StatementContext,
): string {
  return extension(activities.base, name);
}

function contextOf(saying: Saying, context: StatementContext): object {
  const { activities, registration, template = {} } = context;
  const { contextActivities, extensions } = template;
  return {
    language: saying.language || context.language,
    ...template,
    ...(registration && { registration }),
    contextActivities: joined(contextActivities, activitiesAround(saying, context)),
    extensions: {
      [ours("course", context)]: activities.course,
      [ours("course-version", context)]: activities.version,
      // Until a course comes back to what was learned.
      [ours("touch", context)]: "new",
      ...saying.extensions,
      ...mastery(saying, context),
      ...(extensions as object | undefined),
    },
  };
}

interface Activity {
  readonly id: string;
  readonly definition?: { readonly type: string };
}

type Around = Readonly<Record<string, readonly Activity[]>>;

/** Checkers compare the LMS's own activities by position: they come first, and ours only where they are others. */
function joined(given: unknown, own: Around): Around {
  // The LMS's template is of this shape, or the LMS refuses its own statements.
  const theirs = (given ?? {}) as Around;
  const lists = Object.keys({ ...own, ...theirs }).map((name) => {
    const first = theirs[name] ?? [];
    const further = (own[name] ?? []).filter(({ id }) => !first.some((each) => each.id === id));
    return [name, [...first, ...further]] as const;
  });
  return Object.fromEntries(lists.filter(([, list]) => list[0]));
}

function activitiesAround(saying: Saying, context: StatementContext): Around {
  const { part } = saying;
  const { activityId } = context;
  return {
    parent: part ? [{ id: part.parent ?? activityId }] : [],
    grouping: grouping(saying, context),
    category: categories(saying, context),
  };
}

/** The course, and what was launched where it is neither the object nor its parent. */
function grouping({ part }: Saying, context: StatementContext): readonly Activity[] {
  const { manner, activityId, activities, attempt } = context;
  const { course } = activities;
  if (manner === "scorm")
    return [typed(course, "course"), ...(attempt ? [typed(attempt, "attempt")] : [])];
  const around = [course, ...(part?.parent ? [activityId] : [])];
  return [...new Set(around)].filter((id) => part || id !== activityId).map((id) => ({ id }));
}

function categories({ rules }: Saying, { manner }: StatementContext): readonly Activity[] {
  if (manner === "scorm") return [typed(SCORM_PROFILE, "profile")];
  if (manner === "xapi" || !rules) return [];
  return rules === "verdict" ? [{ id: DEFINED }, { id: MOVE_ON }] : [{ id: DEFINED }];
}

function typed(id: string, type: string): Activity {
  return { id, definition: { type: TYPES + type } };
}

function mastery({ verb, rules }: Saying, { manner, masteryScore }: StatementContext): object {
  const judges = rules === "verdict" && verb !== "completed";
  return manner === "cmi5" && judges && masteryScore !== undefined
    ? { [MASTERY_SCORE]: masteryScore }
    : {};
}
