import { type Course, isHtml, isPlace, isText, type Locale } from "@coursewright/course";

/** The course with the texts of one language alone; words that are right in any language stay right. */
export function inOneLanguage(course: Course, locale: Locale): Course {
  // Only texts lose their other languages, so that the shape stays.
  return { ...(only(course, locale) as Course), languages: [locale] };
}

function only(value: unknown, locale: Locale): unknown {
  if (isText(value)) return { text: { [locale]: value.text[locale] ?? "" } };
  if (isHtml(value)) return { html: { [locale]: value.html[locale] ?? "" } };
  if (Array.isArray(value)) return value.map((item) => only(item, locale));
  if (typeof value !== "object" || value === null || isPlace(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, only(part, locale)]));
}
