import { type Block, blocksOf, type Course, storedKinds } from "@coursewright/course";
import type { Styled } from "../styles.ts";
import type { Uses } from "./entry.ts";

/** Parts of the player that only some courses need, by their file in `player/src/features`. */
export const FEATURES = [
  "roleplay",
  "phrases",
  "takeaway",
  "roles",
  "plan",
  "tasks",
  "skip",
  "draws",
] as const;
/** The name of such a part. */
export type FeatureName = (typeof FEATURES)[number];

/** What of player and style sheet a course uses. */
export interface CourseUses extends Uses {
  readonly styled: readonly Styled[];
}

export function usesOf(course: Course): CourseUses {
  const screens = course.steps.flatMap((step) => step.screens);
  const blocks = screens.flatMap((screen) => blocksOf(screen.blocks));
  const words = [...new Set(blocks.map(({ block }) => block.kind))];
  // Kinds of retired questions too: a learner's state may hold their answers, and must be read past them.
  const kinds = storedKinds(course.slots);
  const ofBlocks = words.flatMap((word) => FEATURE_OF[word] ?? []);
  const features = [...new Set([...ofBlocks, ...featuresOfSettings(course)])];
  return { kinds, features, styled: [...words, ...kinds, ...features] };
}

/** What follows from no block: who the learner is, what is drawn, and what is known. */
function featuresOfSettings({ audience, steps }: Course): readonly FeatureName[] {
  return [
    ...(audience ? (["roles"] as const) : []),
    ...(steps.some(({ draws }) => Object.keys(draws).length > 0) ? (["draws"] as const) : []),
    ...(steps.some(({ skip }) => skip) ? (["skip"] as const) : []),
  ];
}

const FEATURE_OF: Readonly<Partial<Record<Block["kind"], readonly FeatureName[]>>> = {
  roleplay: ["roleplay"],
  phrases: ["phrases", "takeaway"],
  steps: ["takeaway"],
  plan: ["plan", "takeaway"],
  task: ["tasks"],
};
