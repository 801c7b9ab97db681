import {
  HAS_LANGUAGES,
  type Interaction,
  type LearningEvent,
  type Progress,
  type SavedState,
  type Verdict,
} from "@coursewright/course";
import { type CmiContext, type Dialect, numberIn, type Write } from "./cmi.ts";
import { clamped, identifier } from "./formats.ts";
import { patterns, response } from "./responses.ts";

/** The writes that tell an LMS what happened, in their order; only those that change something. */
export function toCmi(
  event: LearningEvent,
  dialect: Dialect,
  context: CmiContext,
): readonly Write[] {
  // Each call may cost a round trip to the server.
  return writesOf(event, dialect, context).filter(
    ([element, value]) => context.held.get(element) !== value,
  );
}

function writesOf(event: LearningEvent, dialect: Dialect, context: CmiContext): readonly Write[] {
  switch (event.kind) {
    case "answered":
      return answered(event.interaction, dialect, context);
    case "progressed":
      return progressed(event.progress, dialect, context);
    case "judged":
      return judged(event.verdict, dialect, context);
    case "saved":
      return saved(event.saved, dialect);
    case "preferred":
      return HAS_LANGUAGES ? [[`cmi.${dialect.learner}_preference.language`, event.language]] : [];
    default:
      return event satisfies never;
  }
}

/** How long the session is so far. */
export function sessionTime({ core, duration }: Dialect, seconds: number): Write {
  return [`${core}session_time`, duration(seconds)];
}

/** One submission in the order that both versions ask for; nothing when the LMS keeps none. */
function answered(
  asked: Interaction,
  dialect: Dialect,
  { interaction, minutesEast }: CmiContext,
): readonly Write[] {
  if (interaction === undefined) return [];
  const { spelling, greatestWeight, learner, wrong } = dialect;
  const parts: readonly Write[] = [
    ["id", identifier(asked.id)],
    ["type", spelling.type(asked.notation.type)],
    ...asked.objectives.map((id, n): Write => [`objectives.${n}.id`, identifier(id)]),
    dialect.moment(asked.at, minutesEast(asked.at)),
    ...patterns(asked.notation, spelling).map(
      (pattern, n): Write => [`correct_responses.${n}.pattern`, pattern],
    ),
    ["weighting", clamped(asked.weighting, -greatestWeight, greatestWeight)],
    [`${learner}_response`, response(asked.response, spelling)],
    ["result", { right: "correct", wrong, neutral: "neutral" }[asked.result]],
    ["latency", dialect.duration(asked.latencySeconds)],
    ["description", dialect.describe(asked)],
  ];
  return parts
    .filter(([, value]) => value)
    .map(([name, value]) => [`cmi.interactions.${interaction}.${name}`, value]);
}

function progressed(
  { share, objectives }: Progress,
  dialect: Dialect,
  context: CmiContext,
): readonly Write[] {
  const { held, sessionSeconds } = context;
  const reached = objectives.flatMap(({ id, score, status }): readonly Write[] => {
    if (status === "open") return [];
    const name = identifier(id);
    const index = context.objective(name);
    if (index === undefined) return [];
    const path = `cmi.objectives.${index}.`;
    return [
      [`${path}id`, name],
      ...scores(path, score, dialect, context),
      ...dialect.raise(path, status, context),
    ];
  });
  return [...reached, ...dialect.measure(share, held), sessionTime(dialect, sessionSeconds)];
}

function judged(
  { score, status }: Verdict,
  dialect: Dialect,
  context: CmiContext,
): readonly Write[] {
  const { core, measure, raise } = dialect;
  const { held, sessionSeconds, settings } = context;
  const told = score ?? (status === "completed" ? settings.scoreWhenUngraded : score);
  const news = [
    ...(status === "incomplete" ? [] : measure(1, held)),
    ...scores(core, told, dialect, context),
    ...raise(core, status, context),
  ];
  // Should Finish get lost, the LMS has the time that belongs to this status.
  return news.length === 0 ? [] : [...news, sessionTime(dialect, sessionSeconds)];
}

/** Range and score, from 0 to 100; nothing unless the score is better than the one before. */
function scores(
  path: string,
  score: number | undefined,
  { rescale }: Dialect,
  { held }: CmiContext,
): readonly Write[] {
  const scale = `${path}score.`;
  const before = numberIn(held.get(`${scale}raw`), 0, 100) ?? -1;
  if (score === undefined || score <= before) return [];
  return [
    [`${scale}min`, "0"],
    [`${scale}max`, "100"],
    [`${scale}raw`, clamped(score, 0, 100)],
    ...rescale(scale, score),
  ];
}

/** State and place; a state over the limit stays unsent, since some LMSs cut the rest silently. */
function saved({ state, bookmark }: SavedState, { lesson, stateLimit }: Dialect): readonly Write[] {
  const writes: readonly Write[] = [
    ["cmi.suspend_data", state],
    [`${lesson}location`, bookmark.slice(0, 255)],
  ];
  // Nothing never replaces something.
  return writes.filter(([, value]) => value && value.length <= stateLimit);
}
