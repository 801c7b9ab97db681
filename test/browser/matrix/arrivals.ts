/** What a learner has answered, beside what a record store was told. */
export interface Arrivals {
  readonly answered: number;
  /** Answers of which the store knows nothing. */
  readonly lost: readonly string[];
  /** Answers, and statements, that are there more often than they were given. */
  readonly doubled: readonly string[];
}

interface Told {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
}

/** `answers` as the robot notes them. */
export function arrivalsOf(answers: readonly string[], statements: readonly object[]): Arrivals {
  // The record store has checked their shape.
  const told = statements as readonly Told[];
  const given = countOf(answers.map((answer) => answer.replace(/\W/g, "_")));
  const kept = countOf(told.flatMap(answerIn));
  const ids = countOf(told.map(({ id }) => id));
  return {
    answered: answers.length,
    lost: [...given].flatMap(([answer, times]) => over(answer, times - (kept.get(answer) ?? 0))),
    doubled: [
      ...[...kept].flatMap(([answer, times]) => over(answer, times - (given.get(answer) ?? 0))),
      ...[...ids].flatMap(([id, times]) => over(id, times - 1)),
    ],
  };
}

const ANSWER = /\/(?:q|interactions)\/([^/]+)$/;

/** A decision of a role-play counts as one of its role-play; standards spell the ids of questions in two ways. */
function answerIn({ verb, object }: Told): readonly string[] {
  const [, id = ""] = ANSWER.exec(object.id) ?? [];
  if (!id || !/\/(answered|responded)$/.test(verb.id)) return [];
  const name = decodeURIComponent(id).replace(/\W/g, "_");
  return [name.replace(/__.*$/, "__")];
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function over(word: string, times: number): readonly string[] {
  return Array.from({ length: Math.max(0, times) }, () => word);
}
