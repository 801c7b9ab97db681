import {
  type Html,
  inLanguage,
  isHtml,
  questionsOf,
  type Report,
  type Step,
} from "@coursewright/course";
import { plainText } from "../assemble/text.ts";
import type { Documents } from "../parse/index.ts";

const WORDS_A_MINUTE = 200;
const SECONDS_A_QUESTION = 30;

/** Whether a lesson keeps what its settings promise. */
export function checkReading(lesson: Step, documents: Documents, report: Report): void {
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
function minutesOf(lesson: Step): number {
  const texts = lesson.screens.flatMap((screen) => [
    screen.title,
    ...htmlIn(inLanguage(screen.blocks)),
  ]);
  const words = texts.reduce((sum, html) => sum + wordsIn(html), 0);
  return words / WORDS_A_MINUTE + (questionsOf(lesson).length * SECONDS_A_QUESTION) / 60;
}

/** What is only read by some, or after an answer. */
const LATER = ["hint", "ifRight", "ifPartly", "ifWrong", "feedback", "note", "transcript"];

/** Every text that a learner reads, at any depth. */
function htmlIn(part: unknown): readonly Html[] {
  if (isHtml(part)) return [part];
  if (Array.isArray(part)) return part.flatMap(htmlIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inside]) =>
    LATER.includes(key) ? [] : htmlIn(inside),
  );
}

function wordsIn(html: Html): number {
  const text = plainText(Object.values(html.html)[0] ?? "");
  return text === "" ? 0 : text.split(/\s+/).length;
}
