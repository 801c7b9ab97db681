import type {
  Interaction,
  LearningEvent,
  Progress,
  SavedState,
  Verdict,
} from "@coursewright/course";
import { type CmiContext, changes, numberIn, rises, type Write } from "../cmi.ts";
import { clamped, duration, identifier, languageString, timestamp } from "../formats.ts";
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
      return changes(saved(event.saved), context.held);
    default:
      return event satisfies never;
  }
}

const RESULTS = { right: "correct", wrong: "incorrect", neutral: "neutral" } as const;

function answered(asked: Interaction, context: CmiContext): readonly Write[] {
  if (context.interaction === undefined) return [];
  const said = response(asked.response);
  const words = languageString(asked.description, asked.locale, 250);
  const parts: readonly (readonly [part: string, value: string])[] = [
    ["id", identifier(asked.id)],
    ["type", asked.notation.type],
    ...asked.objectives.map((id, n) => [`objectives.${n}.id`, identifier(id)] as const),
    ["timestamp", timestamp(asked.at)],
    ...patterns(asked.notation).map((p, n) => [`correct_responses.${n}.pattern`, p] as const),
    ["weighting", clamped(asked.weighting, -99999, 99999)],
    ...(said === undefined ? [] : [["learner_response", said] as const]),
    ["result", RESULTS[asked.result]],
    ["latency", duration(asked.latencySeconds)],
    ...(asked.description.trim() ? [["description", words] as const] : []),
  ];
  const path = `cmi.interactions.${context.interaction}.`;
  return parts.map(([part, value]) => ({ element: path + part, value }));
}

function progressed({ share, objectives }: Progress, context: CmiContext): readonly Write[] {
  const writes = objectives.flatMap(({ id, score, status }) => {
    const index = context.objectives.get(identifier(id));
    if (index === undefined || status === "open") return [];
    const path = `cmi.objectives.${index}`;
    return [
      { element: `${path}.id`, value: identifier(id) },
      ...scores(`${path}.score`, score, context),
      ...raised(`${path}.completion_status`, status, context),
    ];
  });
  return changes([...writes, ...measure(share, context), time(context)], context.held);
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

/** Nothing unless the score is better than the one before. */
function scores(path: string, score: number | undefined, { held }: CmiContext): readonly Write[] {
  const before = numberIn(held.get(`${path}.raw`), 0, 100) ?? -1;
  if (score === undefined || score <= before) return [];
  const range = [
    { element: `${path}.min`, value: "0" },
    { element: `${path}.max`, value: "100" },
  ];
  return [
    ...changes(range, held),
    { element: `${path}.raw`, value: clamped(score, 0, 100) },
    { element: `${path}.scaled`, value: clamped(score / 100, 0, 1) },
  ];
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

function saved({ state, bookmark }: SavedState): readonly Write[] {
  const writes = [
    { element: "cmi.suspend_data", value: state },
    { element: "cmi.location", value: bookmark.slice(0, 255) },
  ];
  // 64000 is the limit, and some LMSs cut the rest silently. Nothing never replaces something.
  return writes.filter(({ value }) => value !== "" && value.length <= 64000);
}

function time({ sessionSeconds }: CmiContext): Write {
  return { element: "cmi.session_time", value: duration(sessionSeconds) };
}
