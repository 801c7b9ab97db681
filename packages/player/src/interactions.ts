import {
  type AnyResponse,
  type Interaction,
  kindOf,
  type LearningEvent,
  type OutlineQuestion,
  type Sureness,
  score,
} from "@coursewright/course";
import { one, wordsOf } from "./page.ts";

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
  const { question, form } = asked;
  const { response, sure } = submission;
  const kind = kindOf(question);
  const common = commonOf(asked, submission);
  const told = kind.tell(question, response).map(
    ({ part, ...rest }): Interaction => ({
      ...common,
      ...(part !== undefined && { description: wordsOf(one(`[data-part="${part}"]`, form)) }),
      ...rest,
      result: !kind.scored ? "neutral" : score(question, response) === 1 ? "right" : "wrong",
      weighting: kind.scored && !question.optional ? question.points : 0,
    }),
  );
  if (sure !== undefined) {
    told.push({
      ...common,
      id: `${question.id}__sure`,
      notation: { type: "likert" },
      response: { type: "likert", point: `${sure}` },
      result: "neutral",
      weighting: 0,
    });
  }
  return told.map((interaction) => ({ kind: "answered", interaction }));
}

function commonOf({ question, lesson, form }: Asked, { shownAt, at }: Submission) {
  return {
    at,
    latencySeconds: Math.max(0, (at - shownAt) / 1000),
    objectives: question.objective === undefined ? [] : [`${lesson}__${question.objective}`],
    description: wordsOf(one(".ask", form)),
    locale: document.documentElement.lang,
  };
}
