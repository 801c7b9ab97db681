import type { KindName } from "@coursewright/course";
import { type FeatureName, RUN } from "./features.ts";
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
  /** Whether statements are sent beside what the tracker records. */
  readonly copies?: boolean;
}

/** The source that a script is bundled from. */
export function entry(uses: Uses, target: BundleTarget, from: Pieces): string {
  const kinds = [...new Set(uses.kinds)].sort();
  const features = RUN.filter((name) => uses.features.includes(name)).sort();
  // A kind may be called as something else in the script is.
  const views = kinds.map((kind) => `import { view as ${kind}View } from "${from.view(kind)}";`);
  const register = kinds.map((kind) => `${kind}: ${kind}View`).join(", ");
  const runs = features.map((name) => `import { run as ${name} } from "${from.feature(name)}";`);
  const tracker = target.copies ? "withCopy(createTracker())" : "createTracker()";
  // What is alike stands side by side: the script compresses better so.
  return [
    `import { createTracker } from "${from.tracker(target.tracker)}";`,
    ...(target.copies ? [`import { withCopy } from "${from.tracker("copy")}";`] : []),
    ...views,
    `import { start } from "${from.player}";`,
    ...runs,
    "",
    `start({ tracker: ${tracker}, views: { ${register} }, features: [${features.join(", ")}] });`,
  ].join("\n");
}
