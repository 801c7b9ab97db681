import type { Interaction, LearningEvent, Progress, Verdict } from "@coursewright/course";
import { type CmiContext, changes, numberIn, rises, type Write } from "../cmi.ts";
import { clamped, duration, languageString, timestamp } from "../formats.ts";
import { interactionWrites, objectiveWrites, savedWrites, scoreWrites } from "../writes.ts";
import { patterns, response } from "./responses.ts";

/** The writes that tell a SCORM 2004 LMS what happened, in their order. */
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

const SAVED = { place: "cmi.location", limit: 64000 } as const;
const RESULTS = { right: "correct", wrong: "incorrect", neutral: "neutral" } as const;

function answered(asked: Interaction, context: CmiContext): readonly Write[] {
  const said = response(asked.response);
  const words = languageString(asked.description, asked.locale, 250);
  return interactionWrites(asked, context, {
    time: ["timestamp", timestamp(asked.at)],
    patterns: patterns(asked.notation),
    weighting: clamped(asked.weighting, -99999, 99999),
    response: said === undefined ? undefined : ["learner_response", said],
    result: RESULTS[asked.result],
    latency: duration(asked.latencySeconds),
    ...(asked.description.trim() && { description: words }),
  });
}

function progressed(progress: Progress, context: CmiContext): readonly Write[] {
  const objectives = objectiveWrites(progress, context, ({ path, score, status }) => [
    ...scores(`${path}.score`, score, context),
    ...raised(`${path}.completion_status`, status, context),
  ]);
  const writes = [...objectives, ...measure(progress.share, context), time(context)];
  return changes(writes, context.held);
}

function judged({ score, status }: Verdict, context: CmiContext): readonly Write[] {
  const completion = status === "incomplete" ? "incomplete" : "completed";
  const news = [
    ...(completion === "completed" ? measure(1, context) : []),
    ...scores("cmi.score", score, context),
    ...raised("cmi.completion_status", completion, context),
    // `incomplete` and `completed` are no ranks of success, which they leave untouched.
    ...raised("cmi.success_status", status, context),
  ];
  // Should Terminate get lost, the LMS has the time that belongs to this status.
  return news.length === 0 ? [] : [...news, time(context)];
}

/** The same as in 1.2, and the score once more on the scale by which LMSs judge it. */
function scores(path: string, score: number | undefined, context: CmiContext): readonly Write[] {
  const writes = scoreWrites(path, score, context);
  if (score === undefined || writes.length === 0) return [];
  return [...writes, { element: `${path}.scaled`, value: clamped(score / 100, 0, 1) }];
}

const COMPLETION = ["incomplete", "completed"];
const SUCCESS = ["failed", "passed"];

function raised(element: string, status: string, { held }: CmiContext): readonly Write[] {
  const ranks = element.endsWith("completion_status") ? COMPLETION : SUCCESS;
  return rises(ranks, status, held.get(element)) ? [{ element, value: status }] : [];
}

function measure(share: number, { held }: CmiContext): readonly Write[] {
  const element = "cmi.progress_measure";
  const before = numberIn(held.get(element), 0, 1) ?? -1;
  const value = clamped(Math.round(share * 10000) / 10000, 0, 1);
  return Number(value) > before ? [{ element, value }] : [];
}

function time({ sessionSeconds }: CmiContext): Write {
  return { element: "cmi.session_time", value: duration(sessionSeconds) };
}
