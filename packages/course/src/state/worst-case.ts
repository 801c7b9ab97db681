import { HEAD_BITS } from "./format.ts";
import { SEAL_BITS } from "./seal.ts";
import type { Slot } from "./slots.ts";
import { leastOf, widthOf } from "./width.ts";

/** A part of the state by its present name. */
export interface StatePart {
  readonly name: string;
  readonly characters: number;
}

/**
 * Characters of the state when everything was answered; retired slots count in full. Of slots that belong elsewhere, by
 * their present names, nothing is ever stored.
 */
export function worstCase(
  slots: readonly Slot[],
  elsewhere: ReadonlySet<string> = new Set(),
): number {
  const widths = slots.map((slot) => (elsewhere.has(slot.name) ? leastOf(slot) : widthOf(slot)));
  const bits = widths.reduce((sum, width) => sum + width, SEAL_BITS + HEAD_BITS);
  return Math.ceil(bits / 6);
}

/** The parts that take most of the state, the largest first. */
export function biggest(slots: readonly Slot[], count: number): readonly StatePart[] {
  const bits = new Map<string, number>();
  for (const slot of slots) bits.set(slot.name, (bits.get(slot.name) ?? 0) + widthOf(slot));
  return [...bits]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, width]) => ({ name, characters: Math.ceil(width / 6) }));
}
