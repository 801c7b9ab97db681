import {
  type AnyResponse,
  type Interaction,
  kindOf,
  type Question,
  type Sureness,
  score,
  type Wordless,
} from "@coursewright/course";

/** A question with what the LMS is told about it. */
export interface Asked {
  readonly question: Wordless<Question>;
  /** Id of the lesson it stands in. */
  readonly lesson: string;
  /** Its words, plain. */
  readonly description: string;
}

/** One submission. */
export interface Submission {
  readonly response: AnyResponse;
  readonly sure: Sureness | undefined;
  /** Milliseconds since 1970. */
  readonly shownAt: number;
  readonly at: number;
}

/** What a submission is to the LMS: the answer, and a rating if the learner said how sure it was. */
export function interactions(asked: Asked, submission: Submission): readonly Interaction[] {
  const { question } = asked;
  const { response, sure } = submission;
  const kind = kindOf(question);
  const answer: Interaction = {
    ...common(asked, submission),
    id: question.id,
    notation: kind.notation(question),
    response: kind.respond(question, response),
    result: score(question, response) === 1 ? "right" : "wrong",
    weighting: question.optional ? 0 : question.points,
  };
  if (sure === undefined) return [answer];
  const rating: Interaction = {
    ...common(asked, submission),
    id: `${question.id}__sure`,
    notation: { type: "likert" },
    response: { type: "likert", point: String(sure) },
    result: "neutral",
    weighting: 0,
  };
  return [answer, rating];
}

function common({ question, lesson, description }: Asked, { shownAt, at }: Submission) {
  return {
    at,
    latencySeconds: Math.max(0, (at - shownAt) / 1000),
    objectives: question.objective === undefined ? [] : [`${lesson}__${question.objective}`],
    description,
    locale: document.documentElement.lang,
  };
}
