import { type Locale, type Place, Report } from "@coursewright/course";
import type { Project } from "../project.ts";
import { languageNamed, languagesOf } from "./every-language.ts";
import { oddAddress } from "./formality.ts";
import { oddMessage } from "./icu.ts";
import type { Judged } from "./judged.ts";
import type { Language } from "./language.ts";
import { readTerms, reportTerms, TERMS, type Terms } from "./terms.ts";

/** Something that a reviewer should look at in a translation. */
export interface Doubt {
  readonly language: Locale;
  readonly file: string;
  readonly place: Place;
  readonly kind: "term" | "formality" | "untranslated" | "length" | "plural";
  /** The words that give rise to it. */
  readonly words: string;
  readonly message: string;
}

/** Reads through the translations of a course, or through one of them. */
export function checkWords(project: Project, only?: Locale): readonly Doubt[] {
  const course = languagesOf(project);
  const text = project.texts.get(TERMS);
  const terms = (text !== undefined && readTerms(text)) || NO_TERMS;
  const named = only === undefined ? undefined : languageNamed(course, only);
  const languages = only === undefined ? course.languages : named ? [named] : [];
  return [
    ...doubtsAboutTerms(project, course.source),
    ...languages.flatMap((language) => doubtsIn(language, terms)),
  ];
}

const NO_TERMS: Terms = { terms: [], formality: {} };

/** Without its terms a language would pass as if all of them were kept. */
function doubtsAboutTerms(project: Project, language: Locale): readonly Doubt[] {
  const report = new Report();
  reportTerms(project, report);
  return report.diagnostics.map(({ place, message, help }) => {
    return { language, file: TERMS, place, kind: "term", words: "", message: `${message} ${help}` };
  });
}

function doubtsIn(language: Language, terms: Terms): readonly Doubt[] {
  return language.files.flatMap(({ own: file, pairs }) =>
    pairs
      .filter(({ again, missing }) => !again && !missing)
      .flatMap((pair) => {
        const found = doubtsAbout(pair, { language, terms });
        const place = pair.own?.place ?? pair.unit.place;
        const words = pair.own?.words ?? "";
        return found.map((one) => ({ language: language.locale, file, place, words, ...one }));
      }),
  );
}

interface Reviewed {
  readonly language: Language;
  readonly terms: Terms;
}

type Found = Pick<Doubt, "kind" | "message">;

function doubtsAbout({ unit, own }: Judged, { language, terms }: Reviewed): readonly Found[] {
  if (!own) return [];
  const { locale } = language;
  return [
    ...forbiddenIn(own.words, locale, terms),
    ...addressIn(own.words, locale, terms),
    ...(isUntranslated(unit, own) ? [UNTRANSLATED] : []),
    ...tooLong(own.words, unit.limit),
    ...pluralsIn(own.words, locale),
  ];
}

const UNTRANSLATED: Found = { kind: "untranslated", message: "It says the same as the source." };

function forbiddenIn(words: string, locale: Locale, { terms }: Terms): readonly Found[] {
  return terms.flatMap(({ term, said, avoid }) =>
    (avoid[locale] ?? []).flatMap((forbidden): readonly Found[] => {
      if (!holds(words, forbidden)) return [];
      const instead = said[locale] ? ` Say "${said[locale]}".` : "";
      const message = `"${forbidden}" is not how this course says "${term}".${instead}`;
      return [{ kind: "term", message }];
    }),
  );
}

/** Whether a text has a word or a phrase as a whole, whatever its case. */
function holds(words: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  // Scripts without blanks have no edges of words.
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase);
  const pattern = isDense ? escaped : `(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`;
  return new RegExp(pattern, "iu").test(words);
}

function addressIn(words: string, locale: Locale, { formality }: Terms): readonly Found[] {
  const wanted = formality[locale];
  const odd = wanted && oddAddress(words, locale, wanted);
  if (!wanted || odd === undefined) return [];
  return [
    {
      kind: "formality",
      message: `"${odd}" is not ${wanted}, and this course is in this language.`,
    },
  ];
}

/** A name, a number or a word that both languages have may well be the same. */
function isUntranslated(unit: Judged["unit"], own: Judged["unit"]): boolean {
  if (own.words !== unit.words || ["name", "blank"].includes(unit.kind)) return false;
  return (unit.words.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 3;
}

function tooLong(words: string, limit: number | undefined): readonly Found[] {
  const { length } = [...words];
  if (limit === undefined || length <= limit) return [];
  return [{ kind: "length", message: `${length} characters, and ${limit} fit.` }];
}

function pluralsIn(words: string, locale: Locale): readonly Found[] {
  const message = oddMessage(words, locale);
  return message === undefined ? [] : [{ kind: "plural", message }];
}
