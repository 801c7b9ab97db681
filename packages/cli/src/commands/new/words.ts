import { slug } from "@coursewright/course";

/** Words as YAML reads them whatever they hold. */
export function quoted(words: string): string {
  return JSON.stringify(words);
}

/** Words as a line of Markdown shows them whatever they hold. */
export function plain(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#&~|^:$]/g, "\\$&");
}

/** An id made of words: small letters, digits and single hyphens, 40 at most. */
export function idFrom(words: string, otherwise: string): string {
  const letters = slug(words)
    .replace(/-{2,}/g, "-")
    .replace(/^[^a-z]+/, "");
  return letters.slice(0, 40).replace(/-+$/, "") || otherwise;
}
