import type { Place } from "../../diagnostics/place.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { QuestionAuthor } from "../author.ts";
import { TEXT_WIDTH } from "../typed-text.ts";
import type { NumberQuestion, NumberSettings } from "./index.ts";

/** How a question for a number is written. */
export const author: QuestionAuthor<NumberQuestion, "words", NumberSettings> = {
  description: "Asks for a number: an answer with a tolerance, or anything from `min` to `max`.",
  shape: "words",
  settings: {
    answer: { type: "number", description: "The right number." },
    tolerance: {
      type: "number",
      minimum: 0,
      default: 0,
      description: "How far from it still counts.",
    },
    min: { type: "number", description: "The lowest right number, where a range is right." },
    max: { type: "number", description: "The highest." },
  },
  make: ({ base, settings: { answer, tolerance, min, max } }) => ({
    ...base,
    kind: "number",
    ...(answer !== undefined && { answer }),
    ...(tolerance !== undefined && { tolerance }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }),
  check(question, report) {
    // A number that cannot be read may be the one that seems to be missing.
    if (!isOddSettingAt(question.place, report)) checkAnswer(question, report);
  },
  letterGroups: () => [],
  withLetters: (question) => question,
  answers: () => ({ type: "numeric" }),
  size: () => 0,
  width: () => TEXT_WIDTH,
};

function checkAnswer({ answer, tolerance, min, max, place }: NumberQuestion, report: Report): void {
  const ends = [min, max].filter((end) => end !== undefined).length;
  if (answer === undefined && tolerance !== undefined) {
    report.add("number/tolerance-without-answer", place, {});
  } else if (answer === undefined && ends === 0) report.add("number/no-answer", place, {});
  if (answer !== undefined && ends > 0) report.add("number/answer-and-range", place, {});
  else if (ends === 1) report.add("number/half-a-range", place, { end: min ?? max ?? 0 });
  if (min !== undefined && max !== undefined && min > max) {
    report.add("number/range-reversed", place, { min, max });
  }
}

function isOddSettingAt({ file, line }: Place, { diagnostics }: Report): boolean {
  return diagnostics.some(
    ({ code, place }) => code === "fence/odd-setting" && place.file === file && place.line === line,
  );
}
