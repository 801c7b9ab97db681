import type { QuestionBase, QuestionKind } from "../question.ts";

/** Something to think and write about: nothing is right. */
export interface Reflection extends QuestionBase {
  readonly kind: "reflect";
  /** How many words the author has in mind: a hint, never a gate. */
  readonly words?: number;
  /** The words are told to the recorder too, and the learner knows. */
  readonly send: boolean;
}

/** What stands between the braces. */
export interface ReflectionSettings {
  readonly words?: number;
  readonly send?: boolean;
}

/** What the learner wrote. */
export type ReflectionResponse = string;

// The words stay among the learner's notes; the state holds one bit, that they were kept.
export const reflect: QuestionKind<Reflection, ReflectionResponse> = {
  scored: false,
  score: () => 0,
  keep: () => "",
  tell: ({ id, send }, response) =>
    send
      ? [
          {
            id,
            notation: { type: "long-fill-in" },
            response: { type: "long-fill-in", words: response },
          },
        ]
      : [],
};
