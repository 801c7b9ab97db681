import type { Html, Text } from "@coursewright/course";
import type { LanguageMap } from "../activities.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What a reader sees, in each language that has words for it. */
export function plainWords(words: Html | Text): LanguageMap {
  const read = "html" in words ? Object.entries(words.html).map(seen) : Object.entries(words.text);
  return Object.fromEntries(read.filter(([, text]) => text.trim()));
}

/** The same, or a word that stands for it where there is nothing to read, as in a picture without words. */
export function plainWordsOr(word: string, words: Html | Text): LanguageMap {
  const read = plainWords(words);
  if (Object.keys(read).length > 0) return read;
  const locales = Object.keys("html" in words ? words.html : words.text);
  return Object.fromEntries(locales.map((locale) => [locale, word]));
}

/** The same words in each language behind others; a language that has only one of the two keeps it. */
export function beside(first: LanguageMap, second: LanguageMap, between = " "): LanguageMap {
  const locales = new Set([...Object.keys(first), ...Object.keys(second)]);
  const both = [...locales].map((locale) => {
    const parts = [first[locale], second[locale]].filter(Boolean);
    return [locale, parts.join(between)] as const;
  });
  return Object.fromEntries(both);
}

function seen([locale, markup]: readonly [string, string]): readonly [string, string] {
  const bare = markup
    .replace(/<i data-blank="\d+"><\/i>/g, "…")
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, "$1")
    // Only these stand within a line.
    .replace(/<\/?(?:a|abbr|b|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ");
  return [locale, withoutReferences(bare).replace(/\s+/g, " ").trim()];
}

/** In one pass: what a reference spells is no reference again. */
function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi,
    (_, hex?: string, decimal?: string, name = "") =>
      NAMED[name.toLowerCase()] ??
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}
