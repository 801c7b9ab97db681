import type { ObjectiveScore, Progress, SavedState } from "@coursewright/course";
import { duration, identifier } from "../formats.ts";
import { state } from "./compose.ts";
import { rounded } from "./scores.ts";
import type { Statement, StatementContext } from "./statement.ts";
import type { ObjectiveVerb, Telling, Told, ToldEver } from "./told.ts";
import { PROGRESS } from "./vocabulary.ts";

const STEP = 25;
const RANKS: readonly (ObjectiveVerb | undefined)[] = [undefined, "completed", "scored", "passed"];

/** A further quarter of the course, and objectives that stand better than before. */
export function progressed(progress: Progress, context: StatementContext, told: Told): Telling {
  const { ever, now } = told;
  // Without the rounding 0.29 would be 28 per cent.
  const percent = Math.floor(rounded(100 * progress.share));
  const quarter = percent - (percent % STEP);
  // cmi5 forbids progress once a course is completed.
  const isFurther = quarter > (ever.progress ?? 0) && !ever.completed;
  const raised = progress.objectives.flatMap((objective) => {
    const verb = verbOf(objective, context);
    const isRaised = verb && RANKS.indexOf(verb) > RANKS.indexOf(ever.objectives?.[objective.id]);
    return isRaised ? [[objective, verb] as const] : [];
  });
  const known: ToldEver = {
    ...ever,
    ...(isFurther && { progress: quarter }),
    objectives: {
      ...ever.objectives,
      ...Object.fromEntries(raised.map(([{ id }, verb]) => [id, verb])),
    },
  };
  const extensions = { [PROGRESS]: percent };
  return {
    statements: [
      ...(isFurther ? [state({ verb: "progressed", result: { extensions } }, context)] : []),
      ...raised.flatMap(([objective, verb]) => reached(objective, verb, context)),
    ],
    told: { ever: known, now },
  };
}

/** What is said of an objective once all its questions are answered; one is reached from the pass mark on. */
function verbOf(
  { status, score }: ObjectiveScore,
  { masteryScore, activities }: StatementContext,
): ObjectiveVerb | undefined {
  if (status !== "completed") return undefined;
  if (score === undefined) return "completed";
  const mark = masteryScore === undefined ? activities.pass : 100 * masteryScore;
  return mark !== undefined && score >= mark ? "passed" : "scored";
}

function reached(
  { id, score }: ObjectiveScore,
  verb: ObjectiveVerb,
  context: StatementContext,
): readonly Statement[] {
  const { manner, activityId, activities } = context;
  const objective = activities.objectives[id];
  if (!objective) return [];
  const part = {
    id: manner === "scorm" ? `${activityId}/objectives/${identifier(id)}` : objective.iri,
    definition: objective.definition,
  };
  const scaled = score !== undefined && { score: { scaled: rounded(score / 100) } };
  const result = { ...(verb === "passed" && { success: true }), ...scaled };
  return [state({ verb, part, ...(scaled && { result }) }, context)];
}

/** The screen that the learner has left, with the time spent on it. */
export function moved({ bookmark }: SavedState, context: StatementContext, told: Told): Telling {
  const { ever, now } = told;
  if (!bookmark || bookmark === now.screen) return { statements: [], told };
  const next = { ...now, screen: bookmark, since: context.sessionSeconds };
  return { statements: experienced(context, told), told: { ever, now: next } };
}

/** That the learner has seen a screen; nothing where none is shown. */
export function experienced(context: StatementContext, { now }: Told): readonly Statement[] {
  const { activityId, activities, sessionSeconds } = context;
  const { screen = "", since = 0 } = now;
  const seen = activities.screens[screen];
  if (!seen) return [];
  const part = { id: activityId + seen.suffix, definition: seen.definition };
  const result = { duration: duration(sessionSeconds - since) };
  return [state({ verb: "experienced", part, result }, context)];
}
