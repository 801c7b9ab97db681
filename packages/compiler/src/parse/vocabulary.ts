import { KIND_NAMES } from "@coursewright/course";

/** Blocks that are written `:::name` … `:::`. */
const FENCES: readonly string[] = [
  ...KIND_NAMES,
  "phrases",
  "steps",
  "cards",
  "reveal",
  "story",
  "plan",
  "discuss",
  "buddy",
  "manager",
  "for",
];

/** Blocks that are written on one line, `::name`. */
const LEAVES = ["privacy", "include", "scale"] as const;

/** Fences that may hold other fences. */
export const HOLDERS: readonly string[] = ["for", "reveal", "story", "manager"];

/** Every block of the language, whether it is built yet or not. */
export const BLOCKS: readonly string[] = [...new Set([...FENCES, ...LEAVES])];

export function isFence(name: string): boolean {
  return FENCES.includes(name);
}

export function isLeaf(name: string): boolean {
  return (LEAVES as readonly string[]).includes(name);
}
