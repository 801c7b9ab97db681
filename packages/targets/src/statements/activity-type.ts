import type { Launchable } from "../target.ts";
import { SCENARIO, TYPES } from "./vocabulary.ts";

/** IRI of what a launchable is, the same in manifests and in statements. */
export function activityType({ kind }: Pick<Launchable, "kind">): string {
  if (kind === undefined) return `${TYPES}course`;
  return kind === "roleplay" ? SCENARIO : `${TYPES}lesson`;
}
