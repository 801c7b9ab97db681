import { plainTwins } from "../parse/attributes.ts";
import type { Token } from "../parse/markdown.ts";
import { suggest } from "../parse/suggest.ts";
import type { LessonContext } from "./context.ts";

type Codespan = Token & { type: "codespan" };

/** Chips that may start a paragraph of a question. */
export const PART_CHIPS = ["hint", "if right", "if partly", "if wrong"] as const;
export type PartChip = (typeof PART_CHIPS)[number];

/** The chip at the start of a paragraph and the words behind it; an unknown one is reported. */
export function partChip(
  tokens: readonly Token[],
  context: LessonContext,
): { chip: PartChip | undefined; rest: readonly Token[] } {
  const [first, ...rest] = tokens;
  if (first?.type !== "codespan") return { chip: undefined, rest: tokens };
  if (isEscaped(first)) return { chip: undefined, rest: [unescaped(first), ...rest] };
  const word = chipWord(first);
  const chip = PART_CHIPS.find((known) => known === word);
  if (!chip) reportUnknown(first, word, PART_CHIPS, context);
  return { chip, rest };
}

/** Whether an option ends with `half`; any other code there is an unknown chip. */
export function halfChip(
  tokens: readonly Token[],
  context: LessonContext,
): { half: boolean; rest: readonly Token[] } {
  const last = tokens.findLastIndex((token) => token.type !== "text" || token.text.trim() !== "");
  const token = tokens[last];
  if (token?.type !== "codespan") return { half: false, rest: tokens };
  if (isEscaped(token)) {
    return { half: false, rest: [...tokens.slice(0, last), unescaped(token)] };
  }
  const word = chipWord(token);
  if (word !== "half") reportUnknown(token, word, ["half"], context);
  return { half: word === "half", rest: tokens.slice(0, last) };
}

/** Reports a chip at the start of a later line, where it is glued to the text before it. */
export function reportGluedChip(tokens: readonly Token[], context: LessonContext): void {
  const chip = gluedChip(tokens);
  if (!chip) return;
  const place = context.document.reader.positions.placeOf(chip);
  const start = { ...place, column: 1, endLine: place.line, endColumn: place.column };
  const fix = { place: start, text: "\n" };
  context.report.add("chip/needs-blank-line", place, { word: chip.text }, { fix });
}

function gluedChip(tokens: readonly Token[]): Codespan | undefined {
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return (
      token.type === "codespan" &&
      before?.type === "text" &&
      before.raw.trimEnd() !== before.raw &&
      /\n[ \t]*$/.test(before.raw) &&
      (PART_CHIPS as readonly string[]).includes(chipWord(token))
    );
  });
  const token = tokens[at];
  return token?.type === "codespan" ? token : undefined;
}

function chipWord(token: Codespan): string {
  return plainTwins(token.text).replace(/\s+/g, " ").trim();
}

function isEscaped(token: Codespan): boolean {
  return token.text.startsWith("\\");
}

function unescaped(token: Codespan): Token {
  return { ...token, text: token.text.slice(1) };
}

function reportUnknown(
  token: Codespan,
  word: string,
  known: readonly string[],
  context: LessonContext,
): void {
  const place = context.document.reader.positions.placeOf(token);
  context.report.add("chip/unknown", place, { word, near: suggest(word, known), known });
}
