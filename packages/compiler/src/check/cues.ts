import {
  type Html,
  type Question,
  questionsOf,
  type Report,
  type Step,
} from "@coursewright/course";
import { plainText } from "../assemble/text.ts";
import { firstSetting } from "../fix/setting.ts";
import type { Documents } from "../parse/index.ts";

/** Ways in which a lesson gives its answers away. */
export function checkCues(lesson: Step, documents: Documents, report: Report): void {
  const asked = questionsOf(lesson);
  for (const question of asked) checkAllOfTheAbove(question, documents, report);
  const chosen = asked.filter(
    (question) => question.kind === "single" && question.options.length > 2,
  );
  const [first] = chosen;
  if (first && chosen.length > 2 && chosen.every(longestIsRight)) {
    report.add("choice/longest-is-right", first.place, {});
  }
}

function longestIsRight(question: Question): boolean {
  if (question.kind !== "single") return false;
  const { options } = question;
  const right = options.find(({ tick }) => tick === "right");
  const others = options.filter((option) => option !== right);
  const length = right ? words(right.html).length : 0;
  // A few letters more give nothing away.
  return others.every((option) => words(option.html).length * 1.2 < length);
}

const ALL_OF_THE_ABOVE = /^(all|none|both|neither|any) of (the|these|them)\b.*$|^all the above/i;

function checkAllOfTheAbove(question: Question, documents: Documents, report: Report): void {
  if (question.fixed || (question.kind !== "single" && question.kind !== "multiple")) return;
  for (const option of question.options) {
    const said = words(option.html);
    if (!/above/i.test(said) || !ALL_OF_THE_ABOVE.test(said)) continue;
    const fix = fixing(question, documents);
    report.add("question/all-of-the-above", option.place, { words: said }, { fix });
  }
}

function fixing({ place }: Question, documents: Documents) {
  const document = documents.lessons.find(({ source }) => source.file === place.file);
  return firstSetting(document?.source.lines[place.line - 1] ?? "", place, "fixed");
}

function words(html: Html): string {
  return plainText(Object.values(html.html)[0] ?? "");
}
