import type { Block, Locale, Roleplay, Step } from "@coursewright/course";
import { laidBeside } from "../i18n/beside.ts";
import { mapBlocks } from "./map-questions.ts";

/** The same steps, where a role-play that a language plays as the source does, in its own text around it, is one with the words of both. */
export function withSameRoleplays(steps: readonly Step[]): readonly Step[] {
  const same = new Map(steps.flatMap(sameIn));
  if (same.size === 0) return steps;
  return mapBlocks(steps, (block) =>
    block.kind === "roleplay"
      ? { ...block, roleplay: same.get(block.roleplay) ?? block.roleplay }
      : block,
  );
}

function sameIn({ screens }: Step): readonly (readonly [Roleplay, Roleplay])[] {
  const played = screens.flatMap(({ blocks, language }) => playedIn(blocks, language));
  const sources = played.flatMap(({ roleplay, locale }) => (locale ? [] : [roleplay]));
  return sources.flatMap((source) => {
    let whole = source;
    const own = played.filter(({ roleplay, locale }) => locale && roleplay.id === source.id);
    for (const { roleplay, locale = "" } of own) whole = laidBeside(whole, roleplay, locale);
    const all = own.length > 0 ? [source, ...own.map(({ roleplay }) => roleplay)] : [];
    return all.map((one) => [one, whole] as const);
  });
}

interface Played {
  readonly roleplay: Roleplay;
  /** The only language that it is shown in. */
  readonly locale: Locale | undefined;
}

function playedIn(blocks: readonly Block[], locale?: Locale): readonly Played[] {
  return blocks.flatMap((block) => {
    if (block.kind === "roleplay") return [{ roleplay: block.roleplay, locale }];
    if (block.kind !== "adapted") return [];
    const own = Object.entries(block.own).flatMap(([one, held]) => playedIn(held, one));
    return [...playedIn(block.source, locale), ...own];
  });
}
