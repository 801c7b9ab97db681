import type { KindName } from "@coursewright/course";
import type { FeatureName } from "./features.ts";
import type { Pieces } from "./pieces.ts";

/** What of the player a course needs. */
export interface Uses {
  readonly kinds: readonly KindName[];
  readonly features: readonly FeatureName[];
}

/** What a script depends on besides what is in the course. */
export interface BundleTarget {
  /** Folder under `targets/src` that holds the tracker. */
  readonly tracker: string;
}

/** The source that a script is bundled from. */
export function entry(uses: Uses, target: BundleTarget, from: Pieces): string {
  const kinds = [...new Set(uses.kinds)].sort();
  const features = [...new Set(uses.features)].sort();
  // A kind may be called as something else in the script is.
  const views = kinds.map((kind) => `import { view as ${kind}View } from "${from.view(kind)}";`);
  const register = kinds.map((kind) => `${kind}: ${kind}View`).join(", ");
  const runs = features.map((name) => `import { run as ${name} } from "${from.feature(name)}";`);
  // What is alike stands side by side: the script compresses better so.
  return [
    `import { createTracker } from "${from.tracker(target.tracker)}";`,
    ...views,
    `import { start } from "${from.player}";`,
    ...runs,
    "",
    `start({ tracker: createTracker(), views: { ${register} }, features: [${features.join(", ")}] });`,
  ].join("\n");
}
