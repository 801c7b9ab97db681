import {
  type AnyResponse,
  HAS_SURE,
  type Interaction,
  kindOf,
  type LearningEvent,
  type OutlineQuestion,
  type Sureness,
  score,
} from "@coursewright/course";
import { one, root, wordsOf } from "./page.ts";

/** A question with what the LMS is told about it. */
export interface Asked {
  readonly question: OutlineQuestion;
  /** Id of the lesson it stands in. */
  readonly lesson: string;
  /** Holds its words. */
  readonly form: HTMLFormElement;
}

/** One submission. */
export interface Submission {
  readonly response: AnyResponse;
  readonly sure: Sureness | undefined;
  /** Milliseconds since 1970. */
  readonly shownAt: number;
  readonly at: number;
}

/** What the tracker hears of a submission: the answer, and a rating if the learner said how sure it was. */
export function answeredEvents(asked: Asked, submission: Submission): readonly LearningEvent[] {
  const { question, lesson, form } = asked;
  const { response, sure, shownAt, at } = submission;
  const { id, objective, optional, points } = question;
  const kind = kindOf(question);
  const share = kind.scored ? Math.max(0, score(question, response)) : undefined;
  const common = {
    ...whenAsked(shownAt, at, one(".ask", form)),
    objectives: objective === undefined ? [] : [`${lesson}__${objective}`],
  };
  const told = kind.tell(question, response).map(
    ({ part, ...rest }): Interaction => ({
      ...common,
      ...(part !== undefined && { description: wordsOf(one(`[data-part="${part}"]`, form)) }),
      ...rest,
      result: share === undefined ? "neutral" : share === 1 ? "right" : "wrong",
      ...(share !== undefined && { score: share }),
      weighting: share === undefined || optional ? 0 : points,
    }),
  );
  if (HAS_SURE && sure !== undefined) {
    told.push({
      ...common,
      id: `${id}__sure`,
      notation: { type: "likert" },
      response: { type: "likert", point: `${sure}` },
      result: "neutral",
      weighting: 0,
    });
  }
  return told.map(answered);
}

/** What is told of everything that is asked: its words, and when it was answered since it was shown. */
export function whenAsked(since: number, at: number, asked: Element | null | undefined) {
  return {
    at,
    latencySeconds: Math.max(0, (at - since) / 1000),
    description: wordsOf(asked),
    locale: root.lang,
  };
}

export function answered(interaction: Interaction): LearningEvent {
  return { kind: "answered", interaction };
}
