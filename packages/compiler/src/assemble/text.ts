import type { Html, Text } from "@coursewright/course";

/** Reads and makes texts of one language; each further language is laid beside it by its translation. */
export class Words {
  readonly locale: string;

  constructor(locale: string) {
    this.locale = locale;
  }

  text(words: string): Text {
    return { text: { [this.locale]: words } };
  }

  html(markup: string): Html {
    return { html: { [this.locale]: markup } };
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** What a reader sees of HTML that marked wrote. */
export function plainText(markup: string): string {
  return markup
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

/** Makes text safe as content and inside double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
