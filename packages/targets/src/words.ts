import type { Words } from "./target.ts";
import { element, singleLine, type XmlElement } from "./xml.ts";

/** What something is called, in the source language. */
export function sourceOf(words: Words): string {
  const [first = ""] = Object.values(words);
  return plain(first);
}

/** One line without what XML does not have. */
function plain(text: string): string {
  return singleLine(text).trim();
}

/** Who is described, and by which id where words are missing: title and description may not be empty. */
export interface Described {
  readonly title: Words;
  readonly summary?: Words;
  readonly id: string;
}

/** Title and description in each language of the title. */
export function described({ title, summary = {}, id }: Described): readonly Description[] {
  return Object.entries(title).map(([locale, words]) => {
    const named = plain(words) || sourceOf(title) || id;
    return { locale, title: named, description: plain(summary[locale] ?? "") || named };
  });
}

/** What something is, in one language. */
export interface Description {
  readonly locale: string;
  readonly title: string;
  readonly description: string;
}

/** An element without children. */
export function leaf(name: string, text: string): XmlElement {
  return element(name, {}, text);
}
