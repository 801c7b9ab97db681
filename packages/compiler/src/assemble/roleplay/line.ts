import type { Effect, Guard, Line } from "@coursewright/course";
import { children, type Token } from "../../parse/markdown.ts";
import { type PlacedChip, takeFirstChips } from "./chips.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import { assembleEnding, type PlacedEnding } from "./ending.ts";
import { takeJump } from "./jump.ts";
import { takeSpeech } from "./speech.ts";
import { reportUncounted } from "./uncounted.ts";
import { reportMisplaced, reportMisplacedIn, wordsAt } from "./words.ts";

type Paragraph = Token & { type: "paragraph" | "text" };

/** A paragraph of a role-play: something said, told or moved, or how the talk ends. */
export function assembleParagraph(token: Paragraph, context: RoleplayContext): Line | PlacedEnding {
  const taken = takeFirstChips(children(token), "paragraph", context);
  const ends = taken.chips.some(({ chip }) => chip.kind === "end");
  return ends ? assembleEnding(token, taken, context) : assembleLine(token, taken, context);
}

function assembleLine(
  token: Paragraph,
  { chips, rest }: { readonly chips: readonly PlacedChip[]; readonly rest: readonly Token[] },
  context: RoleplayContext,
): Line {
  reportMisplacedIn(chips, "paragraph", context);
  for (const chip of chips) if (chip.chip.kind === "result") reportMisplaced(chip, context);
  reportUncounted(chips, "line", context);
  const guard = guardOf(chips, context);
  const effects = effectsOf(chips);
  const { words, jump } = takeJump(rest, context);
  const { words: said, ...speaking } = takeSpeech(words, context);
  const html = wordsAt(said, "paragraph", context);
  const place = placeOf(token, context);
  const changes = jump !== undefined || (effects.length > 0 && speaking.speaker === undefined);
  if (html === "" && !changes) context.report.add("roleplay/nothing-said", place, {});
  return {
    kind: "line",
    key: context.counters.nextLine(),
    ...(guard && { guard }),
    ...speaking,
    ...(html !== "" && { html: context.words.html(html) }),
    effects,
    ...(jump?.to !== undefined && { to: jump.to }),
    place,
  };
}

/** The condition of a paragraph or a choice; a second one is reported. */
export function guardOf(chips: readonly PlacedChip[], context: RoleplayContext): Guard | undefined {
  const guards = chips.flatMap(({ chip, place }) =>
    chip.kind === "guard" ? [{ guard: chip.guard, place }] : [],
  );
  const [first, second] = guards;
  if (second) context.report.add("roleplay/two-conditions", second.place, {});
  return first?.guard;
}

export function effectsOf(chips: readonly PlacedChip[]): readonly Effect[] {
  return chips.flatMap(({ chip }) => (chip.kind === "effect" ? [chip.effect] : []));
}
