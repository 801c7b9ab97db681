import type { Blank, Place, Statement } from "@coursewright/course";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A blank as authors write it, without its brackets: `say it back | paraphrase` or `(check) | explain`; by language where it has several. */
export function blankOf(written: string | Readonly<Record<string, string>>, place: Place): Blank {
  const byLanguage = typeof written === "string" ? { en: written } : written;
  const accepted = Object.fromEntries(
    Object.entries(byLanguage).map(([locale, words]) => [locale, wordsIn(words)]),
  );
  const [first = []] = Object.values(accepted);
  if (!first.some(isRight)) return { kind: "typed", accepted, place };
  const options = first.map((word, at) => ({
    letter: LETTERS.charAt(at),
    text: { text: { en: bare(word) } },
    word: bare(word),
    right: isRight(word),
  }));
  return { kind: "choice", options, place };
}

/** `Words {#id}`. */
export function statementOf(written: string, at: number, place: Place): Statement {
  const [, words = "", id = ""] = /^(.*?) \{#([\w-]+)\}$/.exec(written) ?? [];
  return { id, letter: LETTERS.charAt(at), html: { html: { en: words } }, place };
}

function wordsIn(written: string): readonly string[] {
  return written.split("|").map((word) => word.trim());
}

function isRight(word: string): boolean {
  return word.startsWith("(");
}

function bare(word: string): string {
  return word.replace(/^\(|\)$/g, "");
}
