import type { Locale } from "@coursewright/course";
import { isPseudo } from "./pseudo.ts";

/** Languages that the interface has words in; `templates/messages` holds a file for each. */
export const CATALOGUES: readonly Locale[] = [
  "en",
  "nl",
  "de",
  "fr",
  "es",
  "pt-BR",
  "pl",
  "uk",
  "tr",
  "ar",
  "ja",
  "zh-Hans",
];

/** The catalogue for a language: its own, else one of the same language wherever it is spoken, else English. */
export function catalogueFor(locale: Locale): Locale {
  if (isPseudo(locale)) return "en";
  return (
    CATALOGUES.find((catalogue) => catalogue === locale) ??
    CATALOGUES.find((catalogue) => languageOf(catalogue) === languageOf(locale)) ??
    "en"
  );
}

function languageOf(locale: Locale): string {
  return new Intl.Locale(locale).language;
}
