import { type AnyResponse, kindOf, type Question, score } from "../questions/index.ts";
import type { Answer, LearnerRecord, Sureness } from "../state/record.ts";
import type { Wordless } from "../text.ts";

/** The record after a submission: one try more, and the better response kept. Without a try left nothing changes. */
export function submit(
  record: LearnerRecord,
  question: Wordless<Question>,
  response: AnyResponse,
  sure?: Sureness,
): LearnerRecord {
  const earlier = record.answers.get(question.id);
  if (triesLeft(question, earlier) === 0) return record;
  const tries = (earlier?.tries ?? 0) + 1;
  const worse = earlier && score(question, response) < score(question, earlier.response);
  const answer = worse ? { ...earlier, tries } : { response, tries, ...(sure && { sure }) };
  return { ...record, answers: new Map(record.answers).set(question.id, answer) };
}

/** Submissions that remain; `Infinity` for any number and where nothing is right, none after a right answer. */
export function triesLeft(question: Wordless<Question>, answer: Answer | undefined): number {
  if (answer && score(question, answer.response) === 1) return 0;
  if (question.tries === "any" || !kindOf(question).scored) return Infinity;
  return Math.max(0, question.tries - (answer?.tries ?? 0));
}
