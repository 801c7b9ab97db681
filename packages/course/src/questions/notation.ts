/**
 * What a question is and which answer is right, in no standard's spelling. The targets spell it:
 * SCORM 1.2 `a,c`, SCORM 2004 and xAPI `a[,]c`.
 */
export type Notation =
  /** Each entry is one right set of letters; none where nothing is right, as in a poll. */
  | { readonly type: "choice"; readonly correct: readonly (readonly string[])[] }
  | { readonly type: "true-false"; readonly correct: boolean }
  /** Left letter, right letter; all pairs are needed. */
  | { readonly type: "matching"; readonly correct: readonly Pair[] }
  | { readonly type: "sequencing"; readonly correct: readonly string[] }
  /** For each blank its right words, the best first. */
  | { readonly type: "fill-in"; readonly correct: readonly (readonly string[])[] }
  | { readonly type: "numeric"; readonly least: number; readonly most: number }
  /** A rating: nothing is right. */
  | { readonly type: "likert" }
  /** Free words: nothing is right. */
  | { readonly type: "long-fill-in" }
  /** A whole run: step and what was done in it; nothing is right. */
  | { readonly type: "performance" };

/** What a learner answered, in no standard's spelling. */
export type ResponseNotation =
  | { readonly type: "choice"; readonly letters: readonly string[] }
  | { readonly type: "true-false"; readonly value: boolean }
  | { readonly type: "matching"; readonly pairs: readonly Pair[] }
  | { readonly type: "sequencing"; readonly letters: readonly string[] }
  /** One entry a blank. */
  | { readonly type: "fill-in"; readonly words: readonly string[] }
  | { readonly type: "numeric"; readonly value: number }
  | { readonly type: "likert"; readonly point: string }
  | { readonly type: "long-fill-in"; readonly words: string }
  /** The last step is the ending, with nothing done in it. */
  | { readonly type: "performance"; readonly steps: readonly Step[] };

/** What belongs together: two letters. */
export type Pair = readonly [left: string, right: string];

/** A place of a role-play and the letter of what was done there. */
export type Step = readonly [place: string, option: string];
