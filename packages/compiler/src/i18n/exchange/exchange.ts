import type { Locale, Place } from "@coursewright/course";

/** How far a translation is. */
export const STATES = ["new", "machine", "draft", "reviewed", "adapted"] as const;
export type TranslationState = (typeof STATES)[number];

/** The formats in which words go to translators and come back. */
export const EXCHANGE_FORMATS = ["xliff12", "xliff21", "po", "csv", "docx"] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/**
 * How words are written in their file: as Markdown inside a line, as plain text (a value of YAML),
 * or as the accepted answers of a blank, where `|` and parentheses mean something.
 */
export type WordsForm = "markdown" | "plain" | "answers";

/** A stretch of words for a translator. */
export interface ExchangeUnit {
  /** Unique in the exchange; one line; the same in each export while the source words keep their place. */
  readonly id: string;
  readonly form: WordsForm;
  /** As written in the source file. */
  readonly source: string;
  /** As written in the language file; nothing while there is none. */
  readonly target?: string;
  readonly state: TranslationState;
  /** The source changed after this was translated. */
  readonly stale?: true;
  /** What it is, for a translator. */
  readonly note: string;
  readonly speaker?: string;
  readonly mood?: string;
  /** Characters that the target may have. */
  readonly limit?: number;
  /** In the source file. */
  readonly place: Place;
}

export interface ExchangeFile {
  /** Relative to the course folder. */
  readonly file: string;
  readonly units: readonly ExchangeUnit[];
}

/** The words of a course and those of one language, side by side; all that the formats know. */
export interface Exchange {
  /** Id of the course. */
  readonly course: string;
  readonly version: string;
  readonly source: Locale;
  readonly target: Locale;
  readonly files: readonly ExchangeFile[];
}

/** All units in order. */
export function unitsIn({ files }: Exchange): readonly ExchangeUnit[] {
  return files.flatMap(({ units }) => units);
}
