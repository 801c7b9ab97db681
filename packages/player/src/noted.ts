import {
  type AnyResponse,
  isNote,
  type OutlineQuestion,
  type Question,
  screensOf,
  type Wordless,
} from "@coursewright/course";
import type { Notes } from "./notes.ts";
import type { Session } from "./session.ts";

/** Where answers are looked up. */
export interface Memory {
  readonly session: Session;
  readonly notes: Notes;
}

/** Notes an answer that stays in this browser. */
export function note(question: Wordless<Question>, response: AnyResponse, notes: Notes): void {
  notes.write(question.id, response === "" ? "" : JSON.stringify(response));
}

/** What was answered, from the learner's notes where it is kept there. */
export function remembered(
  question: Wordless<Question>,
  { session, notes }: Memory,
): AnyResponse | undefined {
  if (!isNote(question)) return session.answerTo(question)?.response;
  const noted = notes.read(question.id);
  return noted ? JSON.parse(noted) : undefined;
}

/** The scale that asks the same statements before this one, and what was answered there. */
export function earlierOf(
  question: Wordless<Question>,
  memory: Memory,
): { readonly question: OutlineQuestion; readonly response: AnyResponse } | undefined {
  if (question.kind !== "scale" || question.again === undefined) return undefined;
  const first = screensOf(memory.session.outline)
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === question.again);
  for (const one of first ? [first, ...(first.others ?? [])] : []) {
    const response = remembered(one, memory);
    if (response !== undefined) return { question: one, response };
  }
  return undefined;
}
