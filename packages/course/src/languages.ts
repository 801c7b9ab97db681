import type { Locale } from "./text.ts";

/** Of the languages that a learner likes, as `de-DE,en-US;q=0.8` or `pt_BR`, the first that the course has. */
export function firstLanguage(liked: string, languages: readonly Locale[]): Locale | undefined {
  const find = (tag: string, without: string | RegExp) =>
    languages.find(
      (language) => language.toLowerCase().replace(without, "") === tag.replace(without, ""),
    );
  return liked
    .toLowerCase()
    .replaceAll("_", "-")
    .split(/[,; ]+/)
    .map((tag) => find(tag, "") ?? find(tag, /-.*/))
    .find(Boolean);
}
