import type { Html, Text } from "@coursewright/course";
import { isMarked, withLanguages } from "../i18n/foreign.ts";
import type { Lexicon } from "./lexicon.ts";

/** Reads and makes texts of one language; each further language is laid beside it by its translation. */
export class Words {
  readonly locale: string;
  private readonly lexicon: Lexicon | undefined;

  constructor(locale: string, lexicon?: Lexicon) {
    this.locale = locale;
    this.lexicon = lexicon;
  }

  text(words: string): Text {
    // Whoever shows it says which language the source's words are in.
    return { text: isMarked(words) ? {} : { [this.locale]: this.plain(words) } };
  }

  /** A plain text with the words of `words.yaml` filled in. */
  plain(words: string): string {
    return this.lexicon?.filled(words) ?? words;
  }

  /** What `{{client}}` stands for, as HTML; nothing for a word that nobody has explained, which is reported. */
  word(name: string): string | undefined {
    return this.lexicon?.html(name);
  }

  html(markup: string): Html {
    return { html: { [this.locale]: withLanguages(markup) } };
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  colon: ":",
  tab: "\t",
  newline: "\n",
};

const REFERENCE = /&(?:#x([0-9a-f]+);?|#(\d+);?|(amp|lt|gt|quot|colon|tab|newline);)/gi;

/** Character references as a browser reads them, in one pass: what they spell is no reference again. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? "";
    return fromCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function fromCode(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}

/** What a reader sees of HTML that marked wrote. */
export function plainText(markup: string): string {
  const bare = markup.replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, "$1").replace(/<[^>]*>/g, "");
  return withoutReferences(bare).replace(/\s+/g, " ").trim();
}

/** Makes text safe as content and inside double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
