import type { Block, Edition, Localized } from "@coursewright/course";
import { type PortraitView, portraitView } from "./portrait.ts";

/** The first words of a role-play, and who says them. */
export interface SceneView {
  readonly portrait: PortraitView;
  readonly name: string;
  /** Inline HTML. */
  readonly line: string;
}

/** What the cover shows of a course's role-plays; nothing where nobody speaks first. */
export function sceneView(edition: Edition): SceneView | undefined {
  const screens = edition.steps.flatMap((step) => step.screens);
  const [first] = screens.flatMap(({ blocks }) => blocks.flatMap((block) => sceneOf(block) ?? []));
  return first;
}

function sceneOf(block: Localized<Block>): SceneView | undefined {
  if (block.kind !== "roleplay") return undefined;
  const { cast, places, start } = block.roleplay;
  for (const beat of places.find(({ id }) => id === start)?.beats ?? []) {
    if (beat.kind === "choices") return undefined;
    const position = cast.findIndex(({ id }) => id === beat.speaker);
    const member = cast[position];
    if (!member || beat.html === undefined || beat.guard) continue;
    const portrait = portraitView(member, position, beat.mood?.id);
    return { portrait, name: member.name, line: beat.html };
  }
  return undefined;
}
