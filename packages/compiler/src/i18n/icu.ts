import type { Locale } from "@coursewright/course";
import {
  isPluralElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

/** What is wrong with the plural forms of a text that has any: `{n, plural, one {…} other {…}}`. */
export function oddMessage(words: string, locale: Locale): string | undefined {
  if (!/\{\s*\w+\s*,\s*(plural|selectordinal)\s*,/.test(words)) return undefined;
  const elements = read(words);
  if (!elements) return "Its plural forms cannot be read: each `{` needs its `}`.";
  for (const element of elements) {
    if (!isPluralElement(element)) continue;
    const type = element.pluralType === "ordinal" ? "ordinal" : "cardinal";
    const wanted = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
    const missing = wanted.filter((form) => !Object.hasOwn(element.options, form));
    if (missing.length > 0)
      return `It lacks the forms ${missing.join(", ")} of "${element.value}".`;
  }
  return undefined;
}

function read(words: string): readonly MessageFormatElement[] | undefined {
  try {
    return parse(words, { ignoreTag: true, requiresOtherClause: false });
  } catch {
    // The only way in which the library says that a message is malformed.
    return undefined;
  }
}
