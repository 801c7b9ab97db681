import type { QuestionBase } from "./question.ts";

/** What an author gave to a question without right answers that means something only where an answer is right or not. */
export function uselessIn(question: QuestionBase): readonly string[] {
  const { points, tries, confidence, ifRight, ifPartly, ifWrong } = question;
  return [
    ...(points > 0 ? ["points"] : []),
    ...(tries !== 1 ? ["tries"] : []),
    ...(confidence ? ["confidence"] : []),
    ...(ifRight ? ["if right"] : []),
    ...(ifPartly ? ["if partly"] : []),
    ...(ifWrong ? ["if wrong"] : []),
  ];
}
