import type { Interaction, ObjectiveScore, Progress, SavedState } from "@coursewright/course";
import { type CmiContext, changes, numberIn, type Write } from "./cmi.ts";
import { clamped, identifier } from "./formats.ts";

/** A part of an element's name and its value. */
type Part = readonly [name: string, value: string];

/** What the versions of SCORM spell each in its own way. */
export interface Spelling {
  readonly time: Part;
  readonly patterns: readonly string[];
  readonly weighting: string;
  /** Absent where no spelling of the response is legal. */
  readonly response: Part | undefined;
  readonly result: string;
  readonly latency: string;
  readonly description?: string;
}

/** One submission in the order that both versions ask for; nothing when the LMS keeps none. */
export function interactionWrites(
  asked: Interaction,
  { interaction }: CmiContext,
  spelling: Spelling,
): readonly Write[] {
  if (interaction === undefined) return [];
  const { description, response } = spelling;
  const parts: readonly Part[] = [
    ["id", identifier(asked.id)],
    ["type", asked.notation.type],
    ...asked.objectives.map((id, n): Part => [`objectives.${n}.id`, identifier(id)]),
    spelling.time,
    ...spelling.patterns.map((pattern, n): Part => [`correct_responses.${n}.pattern`, pattern]),
    ["weighting", spelling.weighting],
    ...(response ? [response] : []),
    ["result", spelling.result],
    ["latency", spelling.latency],
    ...(description === undefined ? [] : [["description", description] as const]),
  ];
  const path = `cmi.interactions.${interaction}.`;
  return parts.map(([name, value]) => ({ element: path + name, value }));
}

/** An objective that has begun, and where the LMS keeps it. */
export interface Begun extends Pick<ObjectiveScore, "score"> {
  readonly status: "incomplete" | "completed";
  /** Such as `cmi.objectives.0`. */
  readonly path: string;
}

/** The objectives that have begun and have a number in the LMS, each with its id first. */
export function objectiveWrites(
  { objectives }: Progress,
  context: CmiContext,
  spell: (begun: Begun) => readonly Write[],
): readonly Write[] {
  return objectives.flatMap(({ id, score, status }) => {
    const index = context.objectives.get(identifier(id));
    if (index === undefined || status === "open") return [];
    const path = `cmi.objectives.${index}`;
    const begun = { path, status, ...(score !== undefined && { score }) };
    return [{ element: `${path}.id`, value: identifier(id) }, ...spell(begun)];
  });
}

/** Range and raw score, from 0 to 100; nothing unless the score is better than the one before. */
export function scoreWrites(
  path: string,
  score: number | undefined,
  { held }: CmiContext,
): readonly Write[] {
  const before = numberIn(held.get(`${path}.raw`), 0, 100) ?? -1;
  if (score === undefined || score <= before) return [];
  const range = [
    { element: `${path}.min`, value: "0" },
    { element: `${path}.max`, value: "100" },
  ];
  return [...changes(range, held), { element: `${path}.raw`, value: clamped(score, 0, 100) }];
}

/** State and place; a state over the limit stays unsent, since some LMSs cut the rest silently. */
export function savedWrites(
  { state, bookmark }: SavedState,
  { held }: CmiContext,
  { place, limit }: { readonly place: string; readonly limit: number },
): readonly Write[] {
  const writes = [
    { element: "cmi.suspend_data", value: state },
    { element: place, value: bookmark.slice(0, 255) },
  ];
  // Nothing never replaces something.
  const sendable = writes.filter(({ value }) => value !== "" && value.length <= limit);
  return changes(sendable, held);
}
