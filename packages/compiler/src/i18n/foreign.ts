import type { Locale } from "@coursewright/course";
import { directionOf } from "../render/languages.ts";

// Brackets of no script, which Markdown and HTML leave alone: words between them are in another language than those around.
const [OPEN, MIDDLE, CLOSE] = ["\u2e55", "\u2e58", "\u2e56"];
const MARKED = new RegExp(`${OPEN}([\\w-]+)${MIDDLE}|${CLOSE}`, "g");
const QUOTES = /^(["“„«‚‘']?)([\s\S]*?)(["”“»‘’']?)$/;

/** Words marked as those of a language, until it is known what they become part of; quotation marks around them stay outside. */
export function marked(words: string, locale: Locale): string {
  const [, before = "", said = words, behind = ""] = QUOTES.exec(words) ?? [];
  return `${before}${OPEN}${locale}${MIDDLE}${said}${CLOSE}${behind}`;
}

export function isMarked(words: string): boolean {
  return words.includes(OPEN);
}

/** The same words without marks, for what can bear no other language inside. */
export function unmarked(words: string): string {
  return words.replace(MARKED, "");
}

/** HTML with the language of all that is marked; what is cut off stays without. */
export function withLanguages(html: string): string {
  if (!isMarked(html)) return html;
  if (html.split(OPEN).length !== html.split(CLOSE).length) return unmarked(html);
  return html.replace(MARKED, (_, locale?: string) =>
    locale ? `<span ${inIt(locale)}>` : "</span>",
  );
}

/** A page with the language of all that is marked in its texts; attributes and titles have only one. */
export function pageWithLanguages(page: string): string {
  if (!isMarked(page)) return page;
  const pieces = page.split(/(<(title|option|textarea|script|style)\b[\s\S]*?<\/\2>|<[^>]*>)/);
  return pieces
    .map((piece = "", at) => {
      // Of what is split at, two groups are told: the piece, and the name of its tag.
      if (at % 3 === 2) return "";
      return at % 3 === 1 ? unmarked(piece) : withLanguages(piece);
    })
    .join("");
}

const BLOCKS = /<(?:p|ul|ol|table|blockquote|h[1-6]|pre|dl|div|hr)(?=[\s>])/g;

/** HTML of another language than the page's: blocks say so themselves, a stretch of a line stands between marks. */
export function foreignHtml(html: string, locale: Locale): string {
  if (html === "") return html;
  const said = html.replace(BLOCKS, (tag) => `${tag} ${inIt(locale)}`);
  return said === html ? `<span ${inIt(locale)}>${html}</span>` : said;
}

function inIt(locale: Locale): string {
  return `lang="${locale}" dir="${directionOf(locale)}"`;
}
