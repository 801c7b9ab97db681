import {
  type Interaction,
  keepBest,
  type LearningEvent,
  type Progress,
  type Status,
  type Verdict,
} from "@coursewright/course";
import { type CmiContext, changes, statusCalled, type Write } from "../cmi.ts";
import { clamped, clockTime, timespan } from "../formats.ts";
import { interactionWrites, objectiveWrites, savedWrites, scoreWrites } from "../writes.ts";
import { patterns, response } from "./responses.ts";

/** The writes that tell a SCORM 1.2 LMS what happened, in their order. */
export function toCmi(event: LearningEvent, context: CmiContext): readonly Write[] {
  switch (event.kind) {
    case "answered":
      return answered(event.interaction, context);
    case "progressed":
      return progressed(event.progress, context);
    case "judged":
      return judged(event.verdict, context);
    case "saved":
      return savedWrites(event.saved, context, SAVED);
    default:
      return event satisfies never;
  }
}

const SAVED = { place: "cmi.core.lesson_location", limit: 4096 } as const;
const RESULTS = { right: "correct", wrong: "wrong", neutral: "neutral" } as const;

function answered(asked: Interaction, context: CmiContext): readonly Write[] {
  const said = response(asked.response);
  return interactionWrites(asked, context, {
    time: ["time", clockTime(asked.at, context.minutesEast)],
    patterns: patterns(asked.notation),
    weighting: clamped(asked.weighting, -100, 100),
    response: said === undefined ? undefined : ["student_response", said],
    result: RESULTS[asked.result],
    latency: timespan(asked.latencySeconds),
  });
}

function progressed(progress: Progress, context: CmiContext): readonly Write[] {
  const objectives = objectiveWrites(progress, context, ({ path, score, status }) => [
    ...scoreWrites(`${path}.score`, score, context),
    ...raised(`${path}.status`, status, context),
  ]);
  return changes([...objectives, time(context)], context.held);
}

function judged({ score, status }: Verdict, context: CmiContext): readonly Write[] {
  const news = [
    ...scoreWrites("cmi.core.score", score, context),
    ...raised("cmi.core.lesson_status", status, context),
  ];
  // Should Finish get lost, the LMS has the time that belongs to this status.
  return news.length === 0 ? [] : [...news, time(context)];
}

/** An LMS that is told a lower status takes a result away. */
function raised(element: string, status: Status, { held }: CmiContext): readonly Write[] {
  const before = statusCalled(held.get(element));
  if (before && keepBest({ status: before }, { status }).status === before) return [];
  return [{ element, value: status }];
}

function time({ sessionSeconds }: CmiContext): Write {
  return { element: "cmi.core.session_time", value: timespan(sessionSeconds) };
}
