import type { Report } from "../../diagnostics/report.ts";
import type { Html } from "../../text.ts";
import type { LetterGroup } from "../author.ts";
import { LETTERS } from "../options.ts";
import type { Option, QuestionBase } from "../question.ts";

type WithOptions = QuestionBase & { readonly options: readonly Option[] };

/** Reports what is wrong with a list of options, whichever kind of question holds it. */
export function checkOptions(question: WithOptions, report: Report): void {
  const { options } = question;
  if (options.length < 2) report.add("question/too-few-options", question.place, {});
  if (options.length > LETTERS.length) {
    report.add("question/too-many-options", question.place, { count: options.length });
  }
  const seen = new Map<string, Option>();
  for (const option of options) {
    const shown = shownBy(option.html);
    const earlier = seen.get(shown);
    const words = shown.replace(/<[^>]*>/g, "");
    if (earlier)
      report.add("question/same-option-twice", option.place, { words }, { related: earlier.place });
    seen.set(shown, option);
  }
}

/** Words and pictures, without what only dresses them: by it two parts look the same to a learner. */
export function shownBy(html: Html): string {
  const source = Object.values(html.html)[0] ?? "";
  return source.replace(/<(?!img)[^>]*>/g, "").trim();
}

/** The options as the one group of letters of their question. */
export function optionGroup(
  { options }: WithOptions,
  plain: (html: Html) => string,
): readonly LetterGroup[] {
  const parts = options.map(({ html, tick, letter }) => ({
    text: plain(html),
    tick,
    ...(letter !== "" && { letter }),
  }));
  return [{ suffix: "", parts }];
}

/** The same question with these letters. */
export function withOptionLetters<Q extends WithOptions>(
  question: Q,
  [letters = []]: readonly (readonly string[])[],
): Q {
  return { ...question, options: lettered(question.options, letters) };
}

/** The same parts with these letters, in order. */
export function lettered<P extends { readonly letter: string }>(
  parts: readonly P[],
  letters: readonly string[],
): readonly P[] {
  return parts.map((part, at) => ({ ...part, letter: letters[at] ?? "" }));
}
