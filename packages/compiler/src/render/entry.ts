import type { KindName, Locale } from "@coursewright/course";
import { loadMessages } from "../messages.ts";
import type { Pieces } from "./pieces.ts";

/** What a script depends on besides the kinds of questions in it. */
export interface BundleTarget {
  /** Folder under `targets/src` that holds the tracker. */
  readonly tracker: string;
  /** Language of the player's own words; English unless said otherwise. */
  readonly locale?: Locale;
}

/** The source that a script is bundled from. */
export function entry(kinds: readonly KindName[], target: BundleTarget, from: Pieces): string {
  const { tracker, locale = "en" } = target;
  const views = kinds.map((kind) => `import { view as ${kind} } from "${from.view(kind)}";`);
  return [
    `import { start } from "${from.player}";`,
    `import { createTracker } from "${from.tracker(tracker)}";`,
    ...views,
    "",
    loadMessages(locale).script,
    `start({ tracker: createTracker(), views: { ${kinds.join(", ")} }, messages });`,
  ].join("\n");
}
