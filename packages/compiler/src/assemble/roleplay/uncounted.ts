import type { PlacedChip } from "./chips.ts";
import type { RoleplayContext } from "./context.ts";

/** Reports points that count for nothing: on the way if the ending decides, everywhere if a meter does. */
export function reportUncounted(
  chips: readonly PlacedChip[],
  at: "line" | "ending",
  { report, vocabulary }: RoleplayContext,
): void {
  const { scoring } = vocabulary;
  if (scoring.kind === "sum" || scoring.kind === at) return;
  const counts = scoring.kind === "meter" ? scoring.meter : "ending";
  for (const { chip, word, place } of chips) {
    if (chip.kind !== "effect" || chip.effect.kind !== "score") continue;
    report.add("roleplay/score-not-counted", place, { word, counts });
  }
}
