import {
  decisionsOf,
  type Interaction,
  type LearningEvent,
  type Moment,
  stepsOf,
  success,
} from "@coursewright/course";
import { heard, type Stage } from "./stage.ts";

const RESULTS = { passed: "right", failed: "wrong", neither: "neutral" } as const;

/** What is told of a choice: the decision, and the whole run if it has ended. */
export function playedEvents(
  stage: Stage,
  before: Moment,
  after: Moment,
): readonly LearningEvent[] {
  const told = decision(stage, before, after);
  if (after.ending) told.push(performance(stage, after));
  return told.map((interaction) => ({ kind: "answered", interaction }));
}

function decision(stage: Stage, before: Moment, { chosen }: Moment): Interaction[] {
  const { roleplay, offeredAt } = stage;
  return decisionsOf(roleplay, chosen)
    .slice(-1)
    .map(({ id, letter, best }) => ({
      ...common(stage, offeredAt, heard(before.lines, stage).at(-1)),
      id: `${roleplay.id}__${id}`,
      notation: { type: "choice", correct: best.map((letter) => [letter]) },
      response: { type: "choice", letters: [letter] },
      result: best.includes(letter) ? "right" : best[0] ? "wrong" : "neutral",
      // The run as a whole has the points.
      weighting: 0,
    }));
}

function performance(stage: Stage, after: Moment): Interaction {
  const { roleplay, beganAt } = stage;
  return {
    ...common(stage, beganAt),
    id: roleplay.id,
    notation: { type: "performance" },
    response: { type: "performance", steps: stepsOf(roleplay, after.chosen) },
    result: RESULTS[success(roleplay, after) ?? "neither"],
    weighting: roleplay.points,
  };
}

/** Since when something was asked, and what: the heading of the screen where nobody said anything. */
function common({ root, step }: Stage, since: number, words?: Element) {
  const at = Date.now();
  const asked = words ?? root.closest(".screen")?.querySelector("h2");
  return {
    at,
    latencySeconds: Math.max(0, (at - since) / 1000),
    objectives: step.objectives.map((objective) => `${step.id}__${objective}`),
    description: (asked?.textContent ?? "").replace(/\s+/g, " ").trim(),
    locale: document.documentElement.lang,
  };
}
