import type { XmlNode } from "../xml.ts";
import { broken, ownChildren } from "./form.ts";
import { walk } from "./ids.ts";
import type { Violation } from "./rules.ts";

/** Whether each title and description says something in each language of the course. */
export function textViolations(root: XmlNode): readonly Violation[] {
  const texts = [...walk(root)].filter(({ name }) => name === "title" || name === "description");
  const [course] = texts;
  const languages = course ? languagesOf(course).filter(isLanguage) : [];
  return texts.flatMap((text) => [
    ...ownChildren(text).flatMap(stringViolations),
    ...twiceViolations(text),
    ...languages
      .filter((language) => !languagesOf(text).includes(language))
      .map((language) => broken("every-language", text, `<${text.name}> in ${language}`)),
  ]);
}

function stringViolations(string: XmlNode): readonly Violation[] {
  const lang = string.attributes.get("lang");
  return [
    ...(string.text === "" ? [broken("text-present", string, `<langstring> in ${lang}`)] : []),
    ...(lang && !isLanguage(lang) ? [broken("valid-language", string, lang)] : []),
  ];
}

function twiceViolations(text: XmlNode): readonly Violation[] {
  const languages = languagesOf(text);
  return ownChildren(text)
    .filter((_, n) => languages.indexOf(languages[n] ?? "") < n)
    .map((string) => broken("language-once", string, string.attributes.get("lang") ?? ""));
}

function languagesOf(text: XmlNode): readonly string[] {
  return ownChildren(text).map(({ attributes }) => (attributes.get("lang") ?? "").toLowerCase());
}

/** The schema also takes words such as `english`. */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // The only way in which it says that a tag is none.
    return false;
  }
}
