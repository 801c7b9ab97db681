import type { Locale } from "@coursewright/course";

/** The file that holds the words of another one in a language: `lessons/a.nl.md` of `lessons/a.md`. */
export function languageFile(file: string, locale: Locale): string {
  return file.replace(/(\.[a-z]+)$/, `.${locale}$1`);
}

/** What a file's name says of it as a language file. */
export interface Named {
  /** The file whose words it holds. */
  readonly source: string;
  readonly locale: Locale;
}

/** Files whose words may lie beside them in a file of their own. */
const WORDY =
  /^((?:course|words)|(?:(?:lessons|roleplays|snippets|guides)\/.+?))\.([a-zA-Z]{2,3}(?:-[A-Za-z0-9]+)*)\.(md|yaml)$/;

/** Whose words a file holds in which language; nothing for a source. */
export function namedAs(file: string): Named | undefined {
  const [, name, locale, ending] = WORDY.exec(file) ?? [];
  if (name === undefined || locale === undefined) return undefined;
  return { source: `${name}.${ending}`, locale };
}

/** Where a language has its own file for one of the source's; nothing for what is no medium, or has a language already. */
export function mediaIn(locale: Locale, path: string): string | undefined {
  const [folder, ...name] = path.split("/");
  if (folder !== "media" || name.length === 0 || name[0] === locale) return undefined;
  return ["media", locale, ...name].join("/");
}
