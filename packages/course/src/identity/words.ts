/** Single characters where a script writes no blanks, words elsewhere. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The same text however it is broken into lines or composed. */
export function normalised(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Words that two texts share, of those of the richer one: from 0 to 1. */
export function overlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(normalised(text).toLowerCase().match(WORD) ?? []);
}
