import type { Ending, Place } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import type { PlacedChip } from "./chips.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import { takeJump } from "./jump.ts";
import { reportUncounted } from "./uncounted.ts";
import { reportMisplacedIn, wordsAt } from "./words.ts";

/** How a place ends the talk. */
export interface PlacedEnding {
  readonly kind: "ending";
  readonly ending: Ending;
  readonly place: Place;
}

/** Reads `` `end` `score 60` `passed` **She stayed, for now** ``. */
export function assembleEnding(
  token: Token,
  { chips, rest }: { readonly chips: readonly PlacedChip[]; readonly rest: readonly Token[] },
  context: RoleplayContext,
): PlacedEnding {
  const { report } = context;
  const place = placeOf(token, context);
  reportChips(chips, context);
  const { words, jump } = takeJump(rest, context);
  if (jump) report.add("roleplay/ending-goes-on", jump.arrow, {});
  const name = wordsAt(words, "paragraph", context);
  if (name === "") report.add("roleplay/ending-without-name", place, {});
  const score = scoreOf(chips);
  const result = resultOf(chips);
  const isScored = context.vocabulary.scoring.kind === "ending";
  if (score === undefined && isScored) report.add("roleplay/ending-without-score", place, {});
  const ending = {
    name: context.words.html(name),
    ...(score !== undefined && { score }),
    ...(result !== undefined && { result }),
  };
  return { kind: "ending", ending, place };
}

function scoreOf(chips: readonly PlacedChip[]): number | undefined {
  for (const { chip } of chips) {
    if (chip.kind === "effect" && chip.effect.kind === "score") return chip.effect.score;
  }
  return undefined;
}

function resultOf(chips: readonly PlacedChip[]): "passed" | "failed" | undefined {
  for (const { chip } of chips) if (chip.kind === "result") return chip.result;
  return undefined;
}

/** Beside `end` only a score and a result mean something, each once. */
function reportChips(chips: readonly PlacedChip[], context: RoleplayContext): void {
  const met = new Set<string>();
  reportMisplacedIn(chips, "paragraph", context);
  for (const { chip, word, place } of chips) {
    const kind = chip.kind === "effect" ? chip.effect.kind : chip.kind;
    if (["guard", "meter", "flag"].includes(kind)) {
      context.report.add("roleplay/odd-ending", place, { word });
    } else if (met.has(kind)) context.report.add("roleplay/chip-twice", place, { word });
    met.add(kind);
  }
  reportUncounted(chips, "ending", context);
}
