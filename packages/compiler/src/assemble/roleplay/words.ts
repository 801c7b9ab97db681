import { children, type Token } from "../../parse/markdown.ts";
import { type Chip, readChip } from "./chip.ts";
import { CHIPS_AT, type Codespan, isEscaped, type PlacedChip, type Spot } from "./chips.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import { reportGluedSpeeches } from "./speech.ts";

/** The words of a paragraph or a choice as HTML; chips and jumps that got among them are reported. */
export function wordsAt(
  tokens: readonly Token[],
  spot: "paragraph" | "choice",
  context: RoleplayContext,
): string {
  reportGluedSpeeches(tokens, context);
  return context.writer.inline(bare(tokens, spot, context));
}

function bare(
  tokens: readonly Token[],
  spot: "paragraph" | "choice",
  context: RoleplayContext,
): readonly Token[] {
  return tokens.flatMap((token, index): readonly Token[] => {
    if (token.type === "codespan") return [shown(token, tokens[index - 1], { spot, context })];
    const inside = children(token);
    if (token.type === "link" && token.href.startsWith("#")) {
      const target = token.href.slice(1);
      context.report.add("roleplay/link-without-arrow", placeOf(token, context), { target });
      return inside;
    }
    if (inside.length === 0) return [token];
    const { positions } = context.document.reader;
    return [positions.withChildren(token, bare(inside, spot, context))];
  });
}

interface Setting {
  readonly spot: "paragraph" | "choice";
  readonly context: RoleplayContext;
}

/** Code stays code, unless it is a chip that stands where it does nothing. */
function shown(token: Codespan, before: Token | undefined, { spot, context }: Setting): Token {
  if (isEscaped(token)) return { ...token, text: token.text.slice(1) };
  const { chip, word } = readChip(token.text, context.vocabulary);
  if (!chip) return token;
  const place = placeOf(token, context);
  if (startsLine(before) && isOf(chip, "paragraph")) {
    const fix = { place: { ...place, column: 1, endLine: place.line, endColumn: 1 }, text: "\n" };
    context.report.add("chip/needs-blank-line", place, { word }, { fix });
  } else if (spot === "choice" && isOf(chip, "choice-end")) {
    context.report.add("roleplay/text-behind-chips", place, { word });
  } else reportMisplaced({ chip, word, place }, context);
  return token;
}

function startsLine(before: Token | undefined): boolean {
  return before !== undefined && (before.type === "br" || /\n[ \t>]*$/.test(before.raw));
}

/** Whether a chip means something there. */
function isOf(chip: Chip, spot: Spot): boolean {
  const name = nameOf(chip);
  return CHIPS_AT[spot].some((known) => known === name);
}

/** Reports each chip that means nothing there. */
export function reportMisplacedIn(
  chips: readonly PlacedChip[],
  spot: Spot,
  context: RoleplayContext,
): void {
  for (const chip of chips) if (!isOf(chip.chip, spot)) reportMisplaced(chip, context);
}

/** Reports a chip in a place of another chip. */
export function reportMisplaced({ chip, word, place }: PlacedChip, context: RoleplayContext): void {
  const spots = (["paragraph", "choice-start", "choice-end"] as const).filter((spot) =>
    isOf(chip, spot),
  );
  context.report.add("roleplay/misplaced-chip", place, { word, spots });
}

function nameOf(chip: Chip): string {
  switch (chip.kind) {
    case "guard":
      return chip.guard.word === "else" ? "else" : `${chip.guard.word} …`;
    case "effect":
      return { meter: "meter +n", flag: "set flag", score: "score n" }[chip.effect.kind];
    case "result":
      return chip.result;
    case "end":
    case "best":
    case "again":
    case "pause":
      return chip.kind;
    default:
      return chip satisfies never;
  }
}
