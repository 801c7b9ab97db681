import { BitReader, BitWriter } from "./bits.ts";
import { hash } from "./hash.ts";
import type { Slot } from "./slots.ts";

/** Version of the format; a reader refuses what is newer. */
export const FORMAT = 1;

/** More than these a state cannot number: the last number means none. */
export const MAX_SLOTS = 4095;

export const NO_SCREEN = 4095;
export const NO_SCORE = 16383;
export const NOT_CHOSEN = 31;

/** Of version, checksum and the fields of `Head`. */
export const HEAD_BITS = 100;

/** The numbers in front of the slots, as they are stored. */
export interface Head {
  readonly slots: number;
  readonly names: number;
  readonly attempt: number;
  readonly screen: number;
  readonly best: number;
  readonly language: number;
  readonly audience: number;
}

export function writeHead(bits: BitWriter, head: Head): void {
  bits.write(head.slots, 12);
  bits.write(head.names, 18);
  bits.write(head.attempt, 4);
  bits.write(head.screen, 12);
  bits.write(head.best, 14);
  bits.write(head.language, 5);
  bits.write(head.audience, 5);
}

export function readHead(bits: BitReader): Head {
  return {
    slots: bits.read(12),
    names: bits.read(18),
    attempt: bits.read(4),
    screen: bits.read(12),
    best: bits.read(14),
    language: bits.read(5),
    audience: bits.read(5),
  };
}

/** 18 bits that tell whether a state was written for these slots. */
export function namesOf(slots: readonly Slot[]): number {
  return hash(slots.map((slot) => slot.birth).join("\n")) >>> 14;
}

/** Puts version and checksum before a body. */
export function seal(body: string, format = FORMAT): string {
  const version = characters(format, 6);
  return version + checksum(version + body) + body;
}

/** Version and body of a sealed state; nothing when its checksum does not fit. */
export function open(
  state: string,
): { readonly format: number; readonly body: string } | undefined {
  const body = state.slice(5);
  const sealed = state.slice(1, 5) === checksum(state.charAt(0) + body);
  return sealed ? { format: new BitReader(state).read(6), body } : undefined;
}

function checksum(text: string): string {
  return characters(hash(text) >>> 8, 24);
}

function characters(value: number, width: number): string {
  const bits = new BitWriter();
  bits.write(value, width);
  return bits.toString();
}
