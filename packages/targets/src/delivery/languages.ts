import type { Locale } from "@coursewright/course";

/** Of the languages that a learner likes, as `de-DE,en-US`, the first that the course has. */
export function firstLanguage(liked: unknown, languages: readonly Locale[]): Locale | undefined {
  if (typeof liked !== "string") return undefined;
  const has = (tag: string) =>
    languages.find((language) => same(language, tag)) ??
    languages.find((language) => same(primary(language), primary(tag)));
  return liked
    .split(",")
    .map((tag) => has(tag.replace(/;.*/, "").trim()))
    .find(Boolean);
}

function primary(tag: string): string {
  return tag.split("-")[0] ?? "";
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
