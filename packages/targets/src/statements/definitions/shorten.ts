import { cut } from "../../cut.ts";
import type { ActivityWords, Component, LanguageMap } from "../activities.ts";

// A statement has at most 16 KiB, and the answer with its patterns needs room too.
const BYTES = 8 * 1024;
const LENGTHS = [1000, 500, 250, 120, 60, 30];

/** The definition with texts as long as there is room for; with too many languages only the first one stays. */
export function shorten(definition: ActivityWords): ActivityWords {
  const shorter = LENGTHS.map((length) =>
    mapWords(definition, (words) => shortened(words, length)),
  );
  const first = LENGTHS.map((length) =>
    mapWords(definition, (words) => shortened(firstOf(words), length)),
  );
  const all = [...shorter, ...first];
  return all.find((tried) => sizeInBytes(tried) <= BYTES) ?? all.at(-1) ?? definition;
}

function mapWords(
  definition: ActivityWords,
  change: (words: LanguageMap) => LanguageMap,
): ActivityWords {
  const { name, description, ...rest } = definition;
  const lists = (["choices", "scale", "source", "target", "steps"] as const).flatMap((list) => {
    const components = rest[list];
    const changed = components?.map(
      (part): Component => ({ ...part, description: change(part.description) }),
    );
    return changed ? [[list, changed] as const] : [];
  });
  return {
    name: change(shortened(name, 250)),
    ...(description && { description: change(description) }),
    ...rest,
    ...Object.fromEntries(lists),
  };
}

function shortened(words: LanguageMap, length: number): LanguageMap {
  return Object.fromEntries(
    Object.entries(words).map(([locale, text]) => [locale, cut(text, length)]),
  );
}

function firstOf(words: LanguageMap): LanguageMap {
  return Object.fromEntries(Object.entries(words).slice(0, 1));
}

function sizeInBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
