import {
  type Interaction,
  keepBest,
  type LearningEvent,
  type Progress,
  type SavedState,
  type Status,
  type Verdict,
} from "@coursewright/course";
import { type CmiContext, changes, numberIn, statusCalled, type Write } from "../cmi.ts";
import { clamped, clockTime, identifier, timespan } from "../formats.ts";
import { patterns, response } from "./responses.ts";

/** The writes that tell a SCORM 1.2 LMS what happened, in their order. */
export function toCmi(event: LearningEvent, context: CmiContext): readonly Write[] {
  switch (event.kind) {
    case "answered":
      return answered(event.interaction, context);
    case "progressed":
      return changes([...objectives(event.progress, context), time(context)], context.held);
    case "judged":
      return judged(event.verdict, context);
    case "saved":
      return changes(saved(event.saved), context.held);
    default:
      return event satisfies never;
  }
}

const RESULTS = { right: "correct", wrong: "wrong", neutral: "neutral" } as const;

function answered(asked: Interaction, context: CmiContext): readonly Write[] {
  if (context.interaction === undefined) return [];
  const said = response(asked.response);
  const parts: readonly (readonly [part: string, value: string])[] = [
    ["id", identifier(asked.id)],
    ["type", asked.notation.type],
    ...asked.objectives.map((id, n) => [`objectives.${n}.id`, identifier(id)] as const),
    ["time", clockTime(asked.at, context.minutesEast)],
    ...patterns(asked.notation).map((p, n) => [`correct_responses.${n}.pattern`, p] as const),
    ["weighting", clamped(asked.weighting, -100, 100)],
    ...(said === undefined ? [] : [["student_response", said] as const]),
    ["result", RESULTS[asked.result]],
    ["latency", timespan(asked.latencySeconds)],
  ];
  const path = `cmi.interactions.${context.interaction}.`;
  return parts.map(([part, value]) => ({ element: path + part, value }));
}

function objectives({ objectives }: Progress, context: CmiContext): readonly Write[] {
  return objectives.flatMap(({ id, score, status }) => {
    const index = context.objectives.get(identifier(id));
    if (index === undefined || status === "open") return [];
    const path = `cmi.objectives.${index}`;
    return [
      { element: `${path}.id`, value: identifier(id) },
      ...scores(`${path}.score`, score, context),
      ...raised(`${path}.status`, status, context),
    ];
  });
}

function judged({ score, status }: Verdict, context: CmiContext): readonly Write[] {
  const news = [
    ...scores("cmi.core.score", score, context),
    ...raised("cmi.core.lesson_status", status, context),
  ];
  // Should Finish get lost, the LMS has the time that belongs to this status.
  return news.length === 0 ? [] : [...news, time(context)];
}

/** Nothing unless the score is better than the one before. */
function scores(path: string, score: number | undefined, { held }: CmiContext): readonly Write[] {
  const before = numberIn(held.get(`${path}.raw`), 0, 100) ?? -1;
  if (score === undefined || score <= before) return [];
  const range = [
    { element: `${path}.min`, value: "0" },
    { element: `${path}.max`, value: "100" },
  ];
  const raw = { element: `${path}.raw`, value: clamped(score, 0, 100) };
  return [...changes(range, held), raw];
}

/** An LMS that is told a lower status takes a result away. */
function raised(element: string, status: Status, { held }: CmiContext): readonly Write[] {
  const before = statusCalled(held.get(element));
  if (before && keepBest({ status: before }, { status }).status === before) return [];
  return [{ element, value: status }];
}

function saved({ state, bookmark }: SavedState): readonly Write[] {
  const writes = [
    { element: "cmi.suspend_data", value: state },
    { element: "cmi.core.lesson_location", value: bookmark.slice(0, 255) },
  ];
  // 4096 is the limit, and some LMSs cut the rest silently. Nothing never replaces something.
  return writes.filter(({ value }) => value !== "" && value.length <= 4096);
}

function time({ sessionSeconds }: CmiContext): Write {
  return { element: "cmi.core.session_time", value: timespan(sessionSeconds) };
}
