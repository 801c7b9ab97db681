import type { Place } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { suggest } from "../../parse/suggest.ts";
import { lastWord } from "../last-word.ts";
import { type Chip, type ChipSlip, type ReadChip, readChip } from "./chip.ts";
import { placeOf, type RoleplayContext, type Vocabulary } from "./context.ts";

export type Codespan = Token & { type: "codespan" };

/** A chip in its place. */
export interface PlacedChip {
  readonly chip: Chip;
  /** As `check --fix` writes it. */
  readonly word: string;
  readonly place: Place;
}

/** Where a chip may stand. */
export type Spot = "paragraph" | "choice-start" | "choice-end";

/** The chips that mean something there, as an author writes them. */
export const CHIPS_AT: Readonly<Record<Spot, readonly string[]>> = {
  paragraph: [
    "if …",
    "else if …",
    "else",
    "end",
    "score n",
    "passed",
    "failed",
    "set flag",
    "meter +n",
  ],
  "choice-start": ["pause"],
  "choice-end": ["meter +n", "meter -n", "best", "again", "if …", "set flag"],
};

/** Takes the chips at the start of a text; those that are unknown are reported and left out. */
export function takeFirstChips(
  tokens: readonly Token[],
  spot: Spot,
  context: RoleplayContext,
): { chips: readonly PlacedChip[]; rest: readonly Token[] } {
  const chips: PlacedChip[] = [];
  let index = 0;
  for (const token of tokens) {
    if (token.type === "codespan" && !isEscaped(token)) chips.push(...placed(token, spot, context));
    else if (token.type !== "text" || token.text.trim() !== "") break;
    index++;
  }
  return { chips, rest: trimmedStart(tokens.slice(index), context) };
}

/** The same for the chips at its end. */
export function takeLastChips(
  tokens: readonly Token[],
  context: RoleplayContext,
): { chips: readonly PlacedChip[]; rest: readonly Token[] } {
  const chips: PlacedChip[] = [];
  let rest = tokens;
  for (;;) {
    const last = lastWord(rest);
    const token = rest[last];
    if (token?.type !== "codespan" || isEscaped(token)) return { chips, rest };
    chips.unshift(...placed(token, "choice-end", context));
    rest = rest.slice(0, last);
  }
}

/** `` `\hint` `` shows the word. */
export function isEscaped(token: Codespan): boolean {
  return token.text.startsWith("\\");
}

function placed(token: Codespan, spot: Spot, context: RoleplayContext): readonly PlacedChip[] {
  const { chip, word, slip } = readChip(token.text, context.vocabulary);
  const place = placeOf(token, context);
  if (slip) reportSlip({ slip, word, place }, spot, context);
  if (!chip) return [];
  const written = `\`${word}\``;
  if (!slip && written !== token.raw && token.raw === `\`${token.text}\``) {
    context.report.tidy({ place, text: written });
  }
  return [{ chip, word, place }];
}

interface Slipped extends Pick<ReadChip, "word"> {
  readonly slip: ChipSlip;
  readonly place: Place;
}

function reportSlip(
  { slip, word, place }: Slipped,
  spot: Spot,
  { report, vocabulary }: RoleplayContext,
): void {
  const { meters, flags } = vocabulary;
  switch (slip.kind) {
    case "unknown": {
      const known = CHIPS_AT[spot];
      const near = nearName(word, vocabulary) ?? nearChip(word, known);
      return report.add("chip/unknown", place, { word, near, known });
    }
    case "unknown-flag": {
      const { flag } = slip;
      const near = suggest(flag, [...flags]);
      return report.add("roleplay/unknown-flag", place, { flag, near, known: [...flags] });
    }
    case "unknown-meter": {
      const { meter } = slip;
      const near = suggest(meter, [...meters]);
      return report.add("roleplay/unknown-meter", place, { meter, near, known: [...meters] });
    }
    case "odd-score":
      return report.add("roleplay/score-out-of-range", place, { written: slip.written });
    case "odd-condition":
      return report.add("roleplay/odd-condition", place, slip);
    default:
      return slip satisfies never;
  }
}

/** What somebody wants who writes the name of a meter without its sign, or a bare flag or condition. */
function nearName(word: string, { meters, flags }: Vocabulary): string | undefined {
  const [, condition] = /^(?:else-?if|elsif|elif) (.+)$/.exec(word) ?? [];
  if (condition !== undefined) return `else if ${condition}`;
  if (word === "first visit") return "if first visit";
  const [, meter = "", amount = "1"] = /^(\S+?)(?: ?[^\s\p{L}]?(\d{1,4}))?$/u.exec(word) ?? [];
  if (meters.has(meter)) return `${meter} +${amount}`;
  return flags.has(word) ? `set ${word}` : undefined;
}

/** The known chip that a word most likely meant: as a whole, or by its first word. */
function nearChip(word: string, known: readonly string[]): string | undefined {
  const [first = ""] = word.split(" ");
  const near = suggest(word, known) ?? suggest(first, [...new Set(known.map(firstWord))]);
  return known.find((chip) => chip === near) ?? known.find((chip) => firstWord(chip) === near);
}

function firstWord(chip: string): string {
  return chip.split(" ")[0] ?? "";
}

/** Without the blanks between the chips and the words. */
function trimmedStart(tokens: readonly Token[], { document }: RoleplayContext): readonly Token[] {
  const [first, ...others] = tokens;
  if (first?.type !== "text") return tokens;
  const blanks = first.raw.length - first.raw.trimStart().length;
  const rest = document.reader.positions.withoutStart(first, blanks);
  return rest.raw === "" ? others : [rest, ...others];
}
