import type { Report } from "../diagnostics/report.ts";
import type { Wordless } from "../text.ts";
import type { Option, QuestionBase } from "./question.ts";

/** The letters of options in the order they are given out; a 37th option has none. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

type Ticked = Pick<Wordless<Option>, "letter" | "tick">;

export function lettersOf(options: readonly Ticked[], tick: Option["tick"]): readonly string[] {
  return options.filter((option) => option.tick === tick).map((option) => option.letter);
}

/** Bits that tell `count` things apart. */
export function bitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(count, 1)));
}

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
