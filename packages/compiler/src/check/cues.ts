import {
  type Html,
  type Lesson,
  type Question,
  questionsOf,
  type Report,
} from "@coursewright/course";
import { plainText } from "../assemble/text.ts";

/** Ways in which a lesson gives its answers away. */
export function checkCues(lesson: Lesson, report: Report): void {
  const asked = questionsOf(lesson);
  for (const question of asked) checkAllOfTheAbove(question, report);
  const chosen = asked.filter(({ kind, options }) => kind === "single" && options.length > 2);
  const [first] = chosen;
  if (first && chosen.length > 2 && chosen.every(longestIsRight)) {
    report.add("choice/longest-is-right", first.place, {});
  }
}

function longestIsRight({ options }: Question): boolean {
  const right = options.find(({ tick }) => tick === "right");
  const others = options.filter((option) => option !== right);
  const length = right ? words(right.html).length : 0;
  // A few letters more give nothing away.
  return others.every((option) => words(option.html).length * 1.2 < length);
}

const ALL_OF_THE_ABOVE = /^(all|none|both|neither|any) of (the|these|them)\b.*$|^all the above/i;

function checkAllOfTheAbove(question: Question, report: Report): void {
  if (question.fixed || question.kind === "truefalse") return;
  for (const option of question.options) {
    const said = words(option.html);
    if (!/above/i.test(said) || !ALL_OF_THE_ABOVE.test(said)) continue;
    report.add(
      "question/all-of-the-above",
      option.place,
      { words: said },
      { fix: fixed(question) },
    );
  }
}

/** Puts the word `fixed` behind the question's id. */
function fixed(question: Question) {
  const { place, id } = question;
  const column = place.endColumn - 1;
  const isBraced = place.endColumn - place.column > question.kind.length + 3;
  const at = isBraced ? column : place.endColumn;
  const edit = { ...place, column: at, endLine: place.line, endColumn: at };
  return { place: edit, text: isBraced ? " fixed" : `{#${id} fixed}` };
}

function words(html: Html): string {
  return plainText(Object.values(html.html)[0] ?? "");
}
