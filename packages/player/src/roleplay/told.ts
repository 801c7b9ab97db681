import {
  decisionsOf,
  endShare,
  type Interaction,
  type LearningEvent,
  type Moment,
  stepsOf,
  success,
} from "@coursewright/course";
import { answered, whenAsked } from "../interactions.ts";
import { one } from "../page.ts";
import { heard, type Stage } from "./stage.ts";

const RESULTS = { passed: "right", failed: "wrong", neither: "neutral" } as const;

/** What is told of a choice: the decision, and the whole run if it has ended. */
export function playedEvents(
  stage: Stage,
  before: Moment,
  after: Moment,
): readonly LearningEvent[] {
  const { roleplay, beganAt, offeredAt } = stage;
  const { id: run, points } = roleplay;
  const { chosen, ending } = after;
  const decisions = decisionsOf(roleplay, chosen);
  const told = decisions.slice(-1).map(
    ({ id, letter, best }): Interaction => ({
      ...common(stage, offeredAt, heard(before.lines, stage).at(-1)),
      id: `${run}__${id}`,
      notation: { type: "choice", correct: best.map((letter) => [letter]) },
      response: { type: "choice", letters: [letter] },
      result: best.includes(letter) ? "right" : best[0] ? "wrong" : "neutral",
      // The run as a whole has the points.
      weighting: 0,
    }),
  );
  if (ending) {
    told.push({
      ...common(stage, beganAt),
      id: run,
      score: endShare(roleplay, after),
      notation: { type: "performance" },
      response: { type: "performance", steps: stepsOf(decisions, ending) },
      result: RESULTS[success(roleplay, after) ?? "neither"],
      weighting: points,
    });
  }
  return told.map(answered);
}

/** Since when something was asked, and what: the heading of the screen where nobody said anything. */
function common({ step, roleplay, player }: Stage, since: number, words?: Element) {
  return {
    ...whenAsked(since, Date.now(), words ?? one("[data-on] h2")),
    run: (player.session.record.runs.get(roleplay.id)?.ended ?? 0) + 1,
    objectives: step.objectives.map((objective) => `${step.id}__${objective}`),
  };
}
