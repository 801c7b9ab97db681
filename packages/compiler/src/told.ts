import { type Block, type Localized, type Question, staysHere } from "@coursewright/course";

/** What learners do in a course that leaves the browser, and what does not. */
export interface Told {
  readonly result: boolean;
  readonly answers: boolean;
  readonly sure: boolean;
  readonly scales: boolean;
  readonly polls: boolean;
  readonly written: boolean;
  readonly decisions: boolean;
  /** Reflections and plans that stay. */
  readonly keepsWords: boolean;
  /** Ratings and votes that stay. */
  readonly keepsRatings: boolean;
}

type Parts = Pick<Block, "kind"> | Pick<Localized<Block>, "kind">;

/** Kinds whose answers have a part of their own. */
const OWN: readonly Question["kind"][] = ["scale", "poll", "reflect"];

/** Works out what is sent from what is on the screens. */
export function toldOf(
  questions: readonly (Question | Localized<Question>)[],
  blocks: readonly Parts[],
  pass: number | undefined,
): Told {
  const told = questions.filter((question) => !staysHere(question));
  const kept = questions.filter(staysHere);
  const has = (kind: Question["kind"]) => told.some((question) => question.kind === kind);
  return {
    result: pass !== undefined,
    answers: told.some(({ kind }) => !OWN.includes(kind)),
    sure: told.some(({ confidence }) => confidence),
    scales: has("scale"),
    polls: has("poll"),
    written: has("reflect"),
    decisions: blocks.some(({ kind }) => kind === "roleplay"),
    keepsWords:
      kept.some(({ kind }) => kind === "reflect") || blocks.some(({ kind }) => kind === "plan"),
    keepsRatings: kept.some(({ kind }) => kind !== "reflect"),
  };
}
