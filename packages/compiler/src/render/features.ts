import { type Block, blocksOf, type Course, keptIn, storedKinds } from "@coursewright/course";
import type { Styled } from "../styles.ts";
import type { Uses } from "./entry.ts";

/** Parts of the player that only some courses need, by their file in `player/src/features`. */
export const RUN = [
  "roleplay",
  "phrases",
  "takeaway",
  "roles",
  "plan",
  "tasks",
  "skip",
  "draws",
] as const;
/** Parts that are woven into the rest: `course-has.ts` in `course/src` tells whether a course has them. */
const WOVEN = [
  "objectives",
  "sure",
  "button",
  "practice",
  "homes",
  "languages",
  "adapted",
] as const;

export const FEATURES = [...RUN, ...WOVEN] as const;
/** The name of such a part. */
export type FeatureName = (typeof FEATURES)[number];

/** What of player and style sheet a course uses. */
export interface CourseUses extends Uses {
  readonly styled: readonly Styled[];
}

export function usesOf(course: Course): CourseUses {
  const screens = course.steps.flatMap((step) => step.screens);
  const blocks = screens.flatMap((screen) => blocksOf(screen.blocks)).map(({ block }) => block);
  const words = [...new Set(blocks.map(({ kind }) => kind))];
  // Kinds of retired questions too: a learner's state may hold their answers, and must be read past them.
  const kinds = storedKinds(course.slots);
  const ofBlocks = words.flatMap((word) => FEATURE_OF[word] ?? []);
  const ofParts = [
    ...featuresOfRoleplays(blocks),
    ...featuresOfLanguages(blocks),
    ...featuresOfSlots(course),
  ];
  const features = [...new Set([...ofBlocks, ...ofParts, ...featuresOfSettings(course)])];
  return { kinds, features, styled: [...words, ...kinds, ...features] };
}

/** What follows from no block: who learns in which language, what is drawn, what is known, and how the course ends. */
function featuresOfSettings({
  audience,
  steps,
  grading,
  languages,
}: Course): readonly FeatureName[] {
  return [
    ...(steps.some(({ objectives }) => objectives.length > 0) ? (["objectives"] as const) : []),
    ...(grading.completion === "manual" ? (["button"] as const) : []),
    ...(audience ? (["roles"] as const) : []),
    ...(languages.length > 1 ? (["languages"] as const) : []),
    ...(steps.some(({ draws }) => Object.keys(draws).length > 0) ? (["draws"] as const) : []),
    ...(steps.some(({ skip }) => skip) ? (["skip"] as const) : []),
  ];
}

function featuresOfRoleplays(blocks: readonly Block[]): readonly FeatureName[] {
  return blocks.flatMap((block) =>
    block.kind === "roleplay" && block.roleplay.firstRun === "practice" ? ["practice"] : [],
  );
}

/** Pictures and words of one language need nothing, what is asked in it does. */
function featuresOfLanguages(blocks: readonly Block[]): readonly FeatureName[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "adapted") return [];
    return Object.values(block.own).flatMap(keptIn).length > 0 ? ["adapted"] : [];
  });
}

/** How sure a learner is has its place in slots, and an answer has several to choose from where questions changed. */
function featuresOfSlots({ slots }: Course): readonly FeatureName[] {
  const names = slots.map(({ name }) => name);
  return [
    ...(slots.some(({ kind }) => kind.endsWith("+sure")) ? (["sure"] as const) : []),
    ...(new Set(names).size < names.length ? (["homes"] as const) : []),
  ];
}

const FEATURE_OF: Readonly<Partial<Record<Block["kind"], readonly FeatureName[]>>> = {
  roleplay: ["roleplay"],
  phrases: ["phrases", "takeaway"],
  steps: ["takeaway"],
  plan: ["plan", "takeaway"],
  task: ["tasks"],
};
