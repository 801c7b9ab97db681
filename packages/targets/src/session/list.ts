import type { Lms } from "./lms.ts";

/** How long a list in the LMS is, and what it keeps of each entry; no number where it keeps no list. */
export function listIn(
  lms: Lms,
  path: string,
): readonly [length: number, parts: readonly string[]] {
  const parts = lms.get(`${path}._children`).split(/[\s,]+/);
  return [parts.includes("id") ? Number(lms.get(`${path}._count`)) || 0 : Number.NaN, parts];
}
