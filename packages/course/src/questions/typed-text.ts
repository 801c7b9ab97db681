import type { Bits } from "../state/bits.ts";

/** Bytes of UTF-8 that are kept of one typed text. */
export const LONGEST_TEXT = 100;

/** Bits that a typed text takes at most. */
export const TEXT_WIDTH = 7 + 8 * LONGEST_TEXT;

/** Writes as much of a text as is kept, never half a character, or reads it. */
export function codeText(bits: Bits, text = ""): string {
  const bytes = bytesOf(text);
  let kept = Math.min(bytes.length, LONGEST_TEXT);
  // A byte that begins with these bits goes on with a character.
  while (/^%[89AB]/.test(bytes[kept] ?? "")) kept--;
  const length = bits.number(7, kept);
  const spelled = Array.from({ length }, (_, n) => codeByte(bits, bytes[n]));
  return decodeURIComponent(spelled.join(""));
}

/** The length of a text in UTF-8. */
export function sizeInBytes(text: string): number {
  return bytesOf(text).length;
}

/** Each byte as `%C3`, or as its character. */
function bytesOf(text: string): readonly string[] {
  // A lone half of a pair is no character at all.
  return encodeURIComponent(text.normalize().replace(/\p{Cs}/gu, "")).match(/%..|./g) ?? [];
}

function codeByte(bits: Bits, byte = "%00"): string {
  const code = byte[1] ? Number(`0x${byte.slice(1)}`) : byte.charCodeAt(0);
  return `%${(256 + bits.number(8, code)).toString(16).slice(1)}`;
}
