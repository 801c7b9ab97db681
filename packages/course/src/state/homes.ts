import type { Outline } from "../outline.ts";
import { kindOf, type Question } from "../questions/index.ts";
import type { Wordless } from "../text.ts";
import type { Slot } from "./slots.ts";
import { contentOf } from "./width.ts";

/** The questions of a course by id. */
export function asked(outline: Outline): ReadonlyMap<string, Wordless<Question>> {
  const screens = outline.lessons.flatMap((lesson) => lesson.screens);
  return new Map(
    screens.flatMap((screen) => screen.questions).map((question) => [question.id, question]),
  );
}

/** The slot of each present question that its answer is written to: the newest that is wide enough. */
export function homes(outline: Outline): ReadonlyMap<string, Slot> {
  const questions = asked(outline);
  const chosen = new Map<string, Slot>();
  for (const slot of outline.slots) {
    const question = questions.get(slot.name);
    const content = contentOf(slot);
    if (!question || content.kind !== "answer" || content.to !== question.kind) continue;
    if (question.confidence && !content.sure) continue;
    const earlier = chosen.get(slot.name);
    const { width } = kindOf(question);
    // After a merge of two branches the newest slot may be the narrower one.
    if (!earlier || width(earlier.size) <= width(slot.size)) chosen.set(slot.name, slot);
  }
  return chosen;
}
