import { escapeHtml, withoutReferences } from "../assemble/text.ts";

/** Locales whose words are made from the source, to see what was forgotten and what has too little room. */
export const PSEUDO_LOCALES = ["qps", "qps-x-rtl"] as const;

export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

/** What else than words may stand in a text. */
type PseudoKind = "plain" | "html" | "markdown";

/** Whether the words of a locale are made and not written. */
export function isPseudo(locale: string): locale is PseudoLocale {
  return (PSEUDO_LOCALES as readonly string[]).includes(locale);
}

/**
 * Words in other letters, a third longer and in ⟦brackets⟧. Entities, names in braces, where links lead and tags stay,
 * but for what tags say.
 */
export function pseudo(words: string, locale: PseudoLocale, kind: PseudoKind): string {
  if (kind !== "html") return bracketed(words, locale, KEPT[kind]);
  return words
    .split(BLOCK)
    .map((part, at) => (at % 2 ? part : bracketed(part, locale, KEPT.html)))
    .join("")
    .replace(SAID, (_, name, said) => `${name}="${bracketed(said, locale, KEPT.html)}"`)
    .replace(BY_ROLE, (json) => ofRoles(json, locale));
}

function ofRoles(json: string, locale: PseudoLocale): string {
  const words: Record<string, string> = JSON.parse(withoutReferences(json));
  const made = Object.entries(words).map(([role, word]) => [role, disguised(word, locale)]);
  return escapeHtml(JSON.stringify(Object.fromEntries(made)));
}

/** Words in other letters and no longer than they were: for pieces of a message. */
export function disguised(words: string, locale: PseudoLocale): string {
  return words.replace(/[a-z]/gi, (letter) => letterIn(locale, letter));
}

/** What makes words so many letters longer, after a blank. */
export function padding(letters: number, locale: PseudoLocale): string {
  const more = Math.ceil(letters * 0.35);
  const words = "lorem ipsum dolor sit amet ".repeat(Math.ceil(more / 27)).slice(0, more);
  return more ? ` ${disguised(words.trimEnd(), locale)}` : "";
}

/** Brackets that stay around a text also where it runs from right to left. */
export const BRACKETS = ["⟦", "⟧"] as const;

const BLOCK =
  /(<\/?(?:p|ul|ol|li|h\d|table|caption|thead|tbody|tr|td|th|blockquote|pre|figure|figcaption|div|dl|dt|dd|hr|section|aside|details|summary)\b[^>]*>)/;

/** What a tag says to people. */
const SAID = /(?<=<[^>]* )(alt|title|aria-label)="([^"]*)"/g;

/** What a word is to each role, as JSON; it stands inside brackets. */
const BY_ROLE = /(?<=<[^>]* data-by-role=")[^"]*/g;

const TAG = /<[^>]*>|&#?\w+;/;

/** What in a text is no word. */
const KEPT: Readonly<Record<PseudoKind, RegExp>> = {
  plain: /\{\{?[^{}]*\}?\}/g,
  html: new RegExp(TAG, "g"),
  // Names in braces, blanks and footnotes, where links lead, code, what a backslash guards.
  markdown: new RegExp(
    `${TAG.source}|\\{[^}]*\\}+|\\[\\^[^\\]]*\\]|\\[_+[^\\]]*\\]|(?<=\\])\\([^)]*\\)|\`[^\`]*\`|\\\\.`,
    "g",
  ),
};

function bracketed(words: string, locale: PseudoLocale, kept: RegExp): string {
  const letters = words.replace(kept, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return words;
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  const [open, close] = BRACKETS;
  return `${before}${open}${around(core, locale, kept)}${padding(letters, locale)}${close}${after}`;
}

/** Disguises what stands between the things that are kept. */
function around(words: string, locale: PseudoLocale, kept: RegExp): string {
  const things = words.match(kept) ?? [];
  return words
    .split(kept)
    .map((between, at) => disguised(between, locale) + (things[at] ?? ""))
    .join("");
}

const LETTERS: Readonly<Record<PseudoLocale, string>> = {
  qps: "àƀçđéƒğĥîĵķļɱñöþɋřšŧûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŘŠŦÛṼŴẊÝŽ",
  "qps-x-rtl": "ابصدهفغحيجكلمنوثقرستعطشخىز".repeat(2),
};

const LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function letterIn(locale: PseudoLocale, letter: string): string {
  return LETTERS[locale].charAt(LATIN.indexOf(letter));
}
