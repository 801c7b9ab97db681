/**
 * What a question is and which answer is right, in no standard's spelling. The targets spell it:
 * SCORM 1.2 `a,c`, SCORM 2004 and xAPI `a[,]c`.
 */
export type Notation =
  /** Each entry is one right set of letters. */
  | { readonly type: "choice"; readonly correct: readonly (readonly string[])[] }
  | { readonly type: "true-false"; readonly correct: boolean }
  /** A rating: nothing is right. */
  | { readonly type: "likert" };

/** What a learner answered, in no standard's spelling. */
export type ResponseNotation =
  | { readonly type: "choice"; readonly letters: readonly string[] }
  | { readonly type: "true-false"; readonly value: boolean }
  | { readonly type: "likert"; readonly point: string };
