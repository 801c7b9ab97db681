import { readAnswers, writeAnswers } from "./answers.ts";
import type { Coded } from "./coded.ts";
import type { WordsForm } from "./exchange.ts";
import { readInline } from "./inline-reader.ts";
import { writeInline } from "./inline-writer.ts";
import { readPlain, writePlain } from "./plain.ts";
import { tidied } from "./tidy.ts";

/** Words as a file holds them, with what is no word as protected codes. */
export function codedOf(words: string, form: WordsForm): Coded {
  switch (form) {
    case "markdown":
      return tidied(readInline(words), "lines-are-blanks");
    case "answers":
      return tidied(readAnswers(words), "lines-are-blanks");
    case "plain":
      return tidied(readPlain(words), "lines-stay");
    default:
      return form satisfies never;
  }
}

/** Words as a file shall hold them; nothing if no such words would read as these. */
export function wordsFor(coded: Coded, form: WordsForm): string | undefined {
  switch (form) {
    case "markdown":
      return writeInline(tidied(coded, "lines-are-blanks"));
    case "answers":
      return writeAnswers(tidied(coded, "lines-are-blanks"));
    case "plain":
      return writePlain(tidied(coded, "lines-stay"));
    default:
      return form satisfies never;
  }
}
