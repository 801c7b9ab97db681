import {
  type Course,
  type Edition,
  isHtml,
  isText,
  type Locale,
  type Localized,
} from "@coursewright/course";

/** A course in one language. Every text must have that language: the checks saw to it. */
export function localize(course: Course, locale: Locale): Edition {
  return { ...inLocale(course, locale), locale };
}

function inLocale<T>(value: T, locale: Locale): Localized<T> {
  // The mapped type says the same as this function; TypeScript cannot follow it through the recursion.
  return translate(value, locale) as Localized<T>;
}

function translate(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => translate(item, locale));
  if (isText(value)) return value.text[locale] ?? "";
  if (isHtml(value)) return value.html[locale] ?? "";
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, translate(part, locale)]);
  return Object.fromEntries(entries);
}
