import { type Course, isHtml, isText } from "@coursewright/course";
import { inOneLanguage } from "../in-one-language.ts";
import { type PseudoLocale, pseudo } from "./pseudo.ts";

/** A course whose only language is a pseudo-locale, made from the words of its first language. */
export function inPseudoLocale(course: Course, locale: PseudoLocale): Course {
  const [source = ""] = course.languages;
  // Only the words change.
  const said = disguised(inOneLanguage(course, source), source, locale) as Course;
  return { ...said, languages: [locale] };
}

function disguised(part: unknown, source: string, locale: PseudoLocale): unknown {
  if (Array.isArray(part)) return part.map((each) => disguised(each, source, locale));
  if (typeof part !== "object" || part === null) return part;
  if (isText(part)) return { text: { [locale]: pseudo(part.text[source] ?? "", locale, "plain") } };
  if (isHtml(part)) return { html: { [locale]: pseudo(part.html[source] ?? "", locale, "html") } };
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    disguised(value, source, locale),
  ]);
  return Object.fromEntries(entries);
}
