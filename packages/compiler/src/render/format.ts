import type { Locale } from "@coursewright/course";
import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

/** What fills the blanks of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** The language that a message is written in, and the one whose numbers it shows. */
interface Languages {
  readonly words: Locale;
  readonly numbers: Locale;
}

/** A parsed ICU message as text: arguments, numbers, plurals and selections. */
export function format(
  message: readonly MessageFormatElement[],
  values: Values,
  languages: Languages,
): string {
  const { words, numbers } = languages;
  const fill = (parts: readonly MessageFormatElement[], count: number): string =>
    parts.map((part) => filled(part, count)).join("");

  function filled(part: MessageFormatElement, count: number): string {
    switch (part.type) {
      case TYPE.literal:
        return part.value;
      case TYPE.argument:
        return String(values[part.value]);
      case TYPE.number:
        return spelled(Number(values[part.value]), numbers);
      case TYPE.pound:
        return spelled(count, numbers);
      case TYPE.plural: {
        const amount = Number(values[part.value]);
        return fill(branch(part.options, amount, words), amount);
      }
      default:
        throw new Error(`messages know no ${TYPE[part.type]}`);
    }
  }
  return fill(message, 0);
}

type Branches = Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>;

function branch(
  options: Branches,
  amount: number,
  locale: Locale,
): readonly MessageFormatElement[] {
  const category = new Intl.PluralRules(locale).select(amount);
  return (options[`=${amount}`] ?? options[category] ?? options.other)?.value ?? [];
}

function spelled(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(amount);
}
