import { biggest, type Course, MAX_SLOTS, type Report, worstCase } from "@coursewright/course";
import { targets as register, type TargetName } from "@coursewright/targets";
import type { Documents } from "../parse/index.ts";

/** Above this some LMSs of every standard cut what they keep. */
const SAFE_CHARACTERS = 4000;

/** Proves that the saved progress fits every target in the fullest case. */
export function checkState(
  { course, documents }: { course: Course; documents: Documents },
  targets: readonly TargetName[],
  report: Report,
): void {
  const { slots } = course;
  const place = documents.courseYaml.placeOfKey(["targets"]);
  if (slots.length > MAX_SLOTS) {
    return report.add("state/too-many-parts", place, { parts: slots.length, limit: MAX_SLOTS });
  }
  const characters = worstCase(slots);
  const parts = biggest(slots, 3).map((part) => `${part.name} (${part.characters})`);
  const big = parts.join(", ");
  const tooSmall = targets.filter((name) => characters > (register[name].stateLimit ?? Infinity));
  for (const target of tooSmall) {
    const limit = register[target].stateLimit ?? 0;
    report.add("state/too-large", place, { characters, limit, target, biggest: big });
  }
  if (tooSmall.length === 0 && characters > SAFE_CHARACTERS) {
    report.add("state/near-limit", place, { characters, biggest: big });
  }
}
