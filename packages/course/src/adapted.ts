import type { Adapted, Block } from "./blocks.ts";
import type { Screen } from "./course.ts";
import { blocksOf, mapInside } from "./inside.ts";
import type { Question } from "./questions/index.ts";
import type { Roleplay } from "./roleplay/roleplay.ts";
import type { Locale } from "./text.ts";

/** Something that has its place in a learner's state: a question, or a role-play. */
type Kept = Question | Roleplay;

/** The blocks that a language shows; without a language those of the source. */
export function inLanguage(blocks: readonly Block[], locale?: Locale): readonly Block[] {
  const shown = (held: readonly Block[]) =>
    held.flatMap((block) => (block.kind === "adapted" ? shownOf(block, locale) : [block]));
  return shown(mapInside(blocks, shown));
}

function shownOf({ own, source }: Adapted, locale: Locale | undefined): readonly Block[] {
  return own[locale ?? ""] ?? source;
}

/** The screens that a language shows, with what it shows on them. */
export function screensIn(screens: readonly Screen[], locale: Locale): readonly Screen[] {
  return screens
    .filter(({ language, notIn }) => (language ?? locale) === locale && !notIn?.includes(locale))
    .map((screen) => ({ ...screen, blocks: inLanguage(screen.blocks, locale) }));
}

/** By the id of what the source asks: what other languages ask in its place. */
export function othersIn(blocks: readonly Block[]): ReadonlyMap<string, readonly Kept[]> {
  const others = new Map<string, readonly Kept[]>();
  for (const { block } of blocksOf(blocks)) {
    if (block.kind !== "adapted") continue;
    const own = Object.values(block.own).map(keptIn);
    for (const [at, { id }] of keptIn(block.source).entries()) {
      // A role-play that only stands in another text is the same one in every language.
      const mine = own.flatMap((kept) => kept[at] ?? []).filter((one) => one.id !== id);
      others.set(id, [...(others.get(id) ?? []), ...mine]);
    }
  }
  return others;
}

/** Questions and role-plays, in the order in which they are shown. */
export function keptIn(blocks: readonly Block[]): readonly Kept[] {
  return blocksOf(inLanguage(blocks)).flatMap(({ block }): readonly Kept[] => {
    if (block.kind === "question") return [block.question];
    return block.kind === "roleplay" ? [block.roleplay] : [];
  });
}
