import { type Outline, screensOf } from "../outline.ts";
import type { Bits } from "./bits.ts";
import { codeSlots } from "./code-slots.ts";
import { hash } from "./hash.ts";
import { type LearnerRecord, NEW_RECORD } from "./record.ts";
import type { Slot } from "./slots.ts";

/** More than these a state cannot number: the last number means none. */
export const MAX_SLOTS = 4095;

/** Bits in front of the slots. */
export const HEAD_BITS = 12 + 18 + 4 + 12 + 14 + 5 + 5;

/**
 * Writes a record, or reads one: the saved format is described once, for both ways.
 * Nothing for the state of another course.
 */
export function codeRecord(
  bits: Bits,
  outline: Outline,
  given: LearnerRecord = NEW_RECORD,
): LearnerRecord | undefined {
  const slots = outline.slots.slice(0, bits.number(12, outline.slots.length));
  const names = hash(slots.map(({ birth }) => birth).join("\n")) >>> 14;
  if (bits.number(18, names) !== names) return undefined;
  const attempt = bits.number(4, given.attempt);
  const at = codeChoice(bits, 12, screenAt(slots, given)) ?? -1;
  const best = codeChoice(bits, 14, given.best && Math.round(given.best * 100));
  const language = codeChoice(bits, 5, given.language);
  const audience = codeChoice(bits, 5, given.audience);
  const found = codeSlots(bits, slots, { outline, given });
  const screen = screenOf(slots.slice(0, at + 1), found.shown, outline);
  return { ...found, attempt, best: best && best / 100, language, audience, screen };
}

/** A number of which the greatest stands for none. */
function codeChoice(bits: Bits, width: number, value = -1): number | undefined {
  const number = bits.number(width, value);
  return number < 2 ** width - 1 ? number : undefined;
}

function screenAt(slots: readonly Slot[], { screen }: LearnerRecord): number {
  return slots.findIndex(({ kind, name }) => kind === "screen" && name === screen);
}

/** The screen of the last slot; where it is gone, the last one before it that was shown. */
function screenOf(
  slots: readonly Slot[],
  shown: ReadonlySet<string>,
  outline: Outline,
): string | undefined {
  const present = screensOf(outline).map(({ name }) => name);
  const last = slots.at(-1);
  return slots
    .map(({ name }) => name)
    .filter((name) => present.includes(name) && (name === last?.name || shown.has(name)))
    .at(-1);
}
