import { plainTwins } from "../parse/attributes.ts";
import { children, type Token } from "../parse/markdown.ts";
import { suggest } from "../parse/suggest.ts";
import type { LessonContext } from "./context.ts";
import { lastWord } from "./last-word.ts";

type Codespan = Token & { type: "codespan" };

/** Chips that may start a paragraph of a question. */
export const PART_CHIPS: readonly string[] = ["hint", "if right", "if partly", "if wrong"];

/** Those and the ones of scales: each has a paragraph of its own. */
const ALL_PART_CHIPS: readonly string[] = [...PART_CHIPS, "low", "high", "skip"];

/** The chip at the start of a paragraph and the words behind it; an unknown one is reported. */
export function partChip(
  tokens: readonly Token[],
  known: readonly string[],
  context: LessonContext,
): { chip: string; rest: readonly Token[] } {
  const [first, ...rest] = tokens;
  if (first?.type !== "codespan") return { chip: "none", rest: tokens };
  if (isEscaped(first)) return { chip: "none", rest: [unescaped(first), ...rest] };
  const word = chipWord(first);
  if (known.includes(word)) return { chip: word, rest };
  reportUnknown(first, known, context);
  return { chip: "unknown", rest };
}

/** Whether an option ends with `half`; any other code there is an unknown chip. */
export function halfChip(
  tokens: readonly Token[],
  context: LessonContext,
): { half: boolean; rest: readonly Token[] } {
  const last = lastWord(tokens);
  const token = tokens[last];
  if (token?.type !== "codespan") return { half: false, rest: tokens };
  if (isEscaped(token)) {
    return { half: false, rest: [...tokens.slice(0, last), unescaped(token)] };
  }
  const word = chipWord(token);
  if (word !== "half") reportUnknown(token, ["half"], context);
  return { half: word === "half", rest: tokens.slice(0, last) };
}

/** Reports each chip at the start of a later line, where it is glued to the text before it. */
export function reportGluedChips(tokens: readonly Token[], context: LessonContext): void {
  for (const [index, token] of tokens.entries()) {
    if (isGluedChip(token, tokens[index - 1])) reportGluedChip(token, context);
    reportGluedChips(children(token), context);
  }
}

/** Reports each chip of a question that starts a paragraph inside an option. */
export function reportIndentedChips(paragraphs: readonly Token[], context: LessonContext): void {
  for (const paragraph of paragraphs) {
    const [chip] = children(paragraph);
    if (chip?.type === "codespan" && isPartChip(chip)) reportIndentedChip(chip, context);
  }
}

function reportIndentedChip(chip: Codespan, context: LessonContext): void {
  const { reader, source } = context.document;
  const place = reader.positions.placeOf(chip);
  const indent = { ...place, column: 1, endLine: place.line, endColumn: place.column };
  const isBlank = source.lines[place.line - 1]?.slice(0, place.column - 1).trim() === "";
  const fix = isBlank ? { fix: { place: indent, text: "" } } : {};
  context.report.add("chip/indented", place, { word: chip.text }, fix);
}

/** Reports a chip that sticks to what stands before it. */
export function reportGluedChip(chip: Codespan, context: LessonContext): void {
  const place = context.document.reader.positions.placeOf(chip);
  const start = { ...place, column: 1, endLine: place.line, endColumn: place.column };
  const fix = { place: start, text: "\n" };
  context.report.add("chip/needs-blank-line", place, { word: chip.text }, { fix });
}

function isGluedChip(token: Token, before: Token | undefined): token is Codespan {
  if (token.type !== "codespan" || !before) return false;
  const startsLine = before.type === "br" || /\n[ \t>]*$/.test(before.raw);
  return startsLine && isPartChip(token);
}

/** Whether a code word is a chip that has a paragraph of its own in a question. */
export function isPartChip(token: Token): token is Codespan {
  return token.type === "codespan" && ALL_PART_CHIPS.includes(chipWord(token));
}

export function chipWord(token: Codespan): string {
  return plainTwins(token.text).replace(/\s+/g, " ").trim();
}

export function isEscaped(token: Codespan): boolean {
  return token.text.startsWith("\\");
}

export function unescaped(token: Codespan): Token {
  return { ...token, text: token.text.slice(1) };
}

export function reportUnknown(
  token: Codespan,
  known: readonly string[],
  context: LessonContext,
): void {
  const word = chipWord(token);
  const place = context.document.reader.positions.placeOf(token);
  context.report.add("chip/unknown", place, { word, near: suggest(word, known), known });
}
