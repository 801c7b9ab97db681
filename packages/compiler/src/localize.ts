import {
  type Course,
  type Edition,
  isHtml,
  isText,
  type Locale,
  type Localized,
} from "@coursewright/course";
import { foreignHtml, marked } from "./i18n/foreign.ts";
import { inLocale } from "./in-one-language.ts";

/** A course in one language; what it does not say is in the words of the source, and tells so. */
export function localize(course: Course, locale: Locale): Edition {
  return { ...translated(inLocale(course, locale), locale), locale };
}

function translated<T>(value: T, locale: Locale): Localized<T> {
  // The mapped type says the same as this function; TypeScript cannot follow it through the recursion.
  return translate(value, locale) as Localized<T>;
}

function translate(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => translate(item, locale));
  if (isText(value)) return value.text[locale] ?? other(value.text, marked);
  if (isHtml(value)) return value.html[locale] ?? other(value.html, foreignHtml);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, translate(part, locale)]);
  return Object.fromEntries(entries);
}

/** The words of the source, as those of another language. */
function other(
  words: Readonly<Record<Locale, string>>,
  foreign: (words: string, locale: Locale) => string,
): string {
  const [source] = Object.entries(words);
  return source?.[1] ? foreign(source[1], source[0]) : "";
}
