import type { Report } from "../diagnostics/report.ts";
import { LETTERS } from "./options.ts";
import type { Option, QuestionBase } from "./question.ts";

/** Reports what is wrong with a list of options, whichever kind of question holds it. */
export function checkOptions(
  question: QuestionBase & { readonly options: readonly Option[] },
  report: Report,
): void {
  const { options } = question;
  if (options.length < 2) report.add("question/too-few-options", question.place, {});
  if (options.length > LETTERS.length) {
    report.add("question/too-many-options", question.place, { count: options.length });
  }
  const seen = new Map<string, Option>();
  for (const option of options) {
    const shown = shownBy(option);
    const earlier = seen.get(shown);
    const words = shown.replace(/<[^>]*>/g, "");
    if (earlier)
      report.add("question/same-option-twice", option.place, { words }, { related: earlier.place });
    seen.set(shown, option);
  }
}

/** Words and pictures, without what only dresses them. */
function shownBy(option: Option): string {
  const html = Object.values(option.html.html)[0] ?? "";
  return html.replace(/<(?!img)[^>]*>/g, "").trim();
}
