import type { Localized, Wordless } from "../text.ts";
import type { Question } from "./index.ts";

/** Whether an answer is kept among the learner's notes in this browser; reflections always are, even those that are sent too. */
export function isNote(question: Wordless<Question> | Localized<Question>): boolean {
  return question.kind === "reflect" || staysHere(question);
}

/** Whether an answer is told to nobody. */
export function staysHere(question: Wordless<Question> | Localized<Question>): boolean {
  return question.kind === "reflect"
    ? !question.send
    : "ratings" in question && question.ratings === "browser";
}
