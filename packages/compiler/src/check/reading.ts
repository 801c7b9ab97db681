import { type Html, type Lesson, questionsOf, type Report } from "@coursewright/course";
import { plainText } from "../assemble/text.ts";
import type { Documents } from "../parse/index.ts";

const WORDS_A_MINUTE = 200;
const SECONDS_A_QUESTION = 30;

/** Whether a lesson keeps what its settings promise. */
export function checkReading(lesson: Lesson, documents: Documents, report: Report): void {
  const document = documents.lessons.find(({ id }) => id === lesson.id);
  if (!document) return;
  const { yaml } = document;
  const { minutes: promised } = lesson;
  const measured = Math.ceil(minutesOf(lesson));
  // A promise that is off by half again disappoints; a minute or two is reading speed.
  if (promised !== undefined && measured > promised * 1.5 && measured > promised + 2) {
    report.add("lesson/longer-than-promised", yaml.placeOf(["minutes"]), { promised, measured });
  }
  for (const [id, behaviour] of Object.entries(document.settings.objectives ?? {})) {
    const word = /^(understand|know|appreciate|learn|realise|realize)s?\b/i.exec(behaviour)?.[1];
    if (!word) continue;
    report.add("objective/not-observable", yaml.placeOf(["objectives", id]), {
      word: word.toLowerCase(),
    });
  }
}

/** Minutes that reading and answering take, from 0. */
function minutesOf(lesson: Lesson): number {
  const texts = lesson.screens.flatMap((screen) => [
    screen.title,
    ...screen.blocks.flatMap(htmlIn),
  ]);
  const words = texts.reduce((sum, html) => sum + wordsIn(html), 0);
  return words / WORDS_A_MINUTE + (questionsOf(lesson).length * SECONDS_A_QUESTION) / 60;
}

function htmlIn(block: Lesson["screens"][number]["blocks"][number]): readonly Html[] {
  switch (block.kind) {
    case "prose":
    case "callout":
      return [block.html];
    case "figure":
      return block.caption ? [block.caption] : [];
    case "footnotes":
      return block.notes.map((note) => note.html);
    case "question":
      return [block.question.ask, ...block.question.options.map((option) => option.html)];
    default:
      return block satisfies never;
  }
}

function wordsIn(html: Html): number {
  const text = plainText(Object.values(html.html)[0] ?? "");
  return text === "" ? 0 : text.split(/\s+/).length;
}
