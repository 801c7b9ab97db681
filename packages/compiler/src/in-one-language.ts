import { type Course, isHtml, isPlace, isText, type Locale, screensIn } from "@coursewright/course";

/** The course with the texts of one language alone; words that are right in any language stay right. */
export function inOneLanguage(course: Course, locale: Locale): Course {
  // Only texts lose their other languages, so that the shape stays.
  return { ...(only(inLocale(course, locale), locale) as Course), languages: [locale] };
}

/** The course with what a language says in its own way, and with nothing that another one does. */
export function inLocale(course: Course, locale: Locale): Course {
  const steps = course.steps.map((step) => ({ ...step, screens: screensIn(step.screens, locale) }));
  return { ...course, steps };
}

function only(value: unknown, locale: Locale): unknown {
  if (isText(value)) return { text: wordsIn(value.text, locale) };
  if (isHtml(value)) return { html: wordsIn(value.html, locale) };
  if (Array.isArray(value)) return value.map((item) => only(item, locale));
  if (typeof value !== "object" || value === null || isPlace(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, only(part, locale)]));
}

/** What the language does not say stays what the source says. */
function wordsIn(words: Readonly<Record<Locale, string>>, locale: Locale) {
  const said = words[locale];
  return said === undefined ? words : { [locale]: said };
}
