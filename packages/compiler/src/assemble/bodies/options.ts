import type { Option } from "@coursewright/course";
import { children, lineBreak, type Token, wordsOf } from "../../parse/markdown.ts";
import { halfChip, reportGluedChips, reportIndentedChips } from "../chips.ts";
import type { LessonContext } from "../context.ts";
import type { BodyReader } from "./body.ts";
import { looksLikeOption } from "./odd-options.ts";
import { takeLetter } from "./option-letter.ts";

type List = Token & { type: "list" };
type ListItem = List["items"][number];

/** The options of a task list; their letters come later, when the whole course is known. */
function assembleOptions(list: List, kind: string, context: LessonContext): readonly Option[] {
  return list.items.flatMap((item) => {
    if (item.task) return [assembleOption(item, kind, context)];
    reportNoBox(item, context);
    return [];
  });
}

function reportNoBox(item: ListItem, context: LessonContext): void {
  // Those that look like one are reported where their line is read.
  if (looksLikeOption(item.raw)) return;
  const place = context.document.reader.positions.placeOf(item);
  const [words = ""] = wordsOf(item).trim().split("\n");
  // Without words, Markdown takes the box itself for the words.
  if (/^\[[ xX]?\]$/.test(words)) return context.report.add("choice/empty-option", place, {});
  context.report.add("choice/option-without-box", place, { words });
}

function assembleOption(item: ListItem, kind: string, context: LessonContext): Option {
  const parts = children(item).filter(
    (token) => token.type !== "checkbox" && token.type !== "space",
  );
  const quotes = parts.filter((token) => token.type === "blockquote");
  const lines = parts.filter((token) => token.type === "text" || token.type === "paragraph");
  reportExtras(parts, quotes, context);
  const { letter, half, rest } = endOf(inlineOf(lines), kind, context);
  reportGluedChips(parts, context);
  reportIndentedChips([...lines.slice(1), ...quotes.flatMap(children)], context);
  const words = context.writer.inline(rest);
  const { positions } = context.document.reader;
  const place = positions.placeOf(item);
  const box = positions.placeOf(boxOf(item) ?? item);
  if (half && item.checked) context.report.add("single/half-and-tick", box, {});
  if (words === "") context.report.add("choice/empty-option", place, {});
  const feedback = quotes.length > 0 && context.writer.blocks(quotes.flatMap(children));
  return {
    letter,
    html: context.words.html(words),
    tick: item.checked ? "right" : half ? "half" : "wrong",
    ...(feedback && { feedback: context.words.html(feedback) }),
    box,
    place,
  };
}

// In a list with empty lines, Markdown puts the box into the paragraph.
function boxOf(item: ListItem): Token | undefined {
  const [first] = children(item);
  const inside = first ? [first, ...children(first)] : [];
  return inside.find((token) => token.type === "checkbox");
}

function inlineOf(lines: readonly Token[]): readonly Token[] {
  return lines.flatMap((line, index) => {
    const own = children(line).filter((token) => token.type !== "checkbox");
    return index === 0 ? own : [lineBreak(), ...own];
  });
}

/** The letter and the chip behind the words of an option, in either order. */
function endOf(
  said: readonly Token[],
  kind: string,
  context: LessonContext,
): { letter: string; half: boolean; rest: readonly Token[] } {
  const outer = takeLetter(said, context);
  if (kind !== "single") return { ...outer, half: false };
  const { half, rest } = halfChip(outer.rest, context);
  if (outer.letter !== "" || !half) return { ...outer, half, rest };
  return { ...takeLetter(rest, context), half };
}

function reportExtras(
  parts: readonly Token[],
  quotes: readonly Token[],
  context: LessonContext,
): void {
  const fitting = ["text", "paragraph", "blockquote"];
  const extra = parts.find((token) => !fitting.includes(token.type)) ?? quotes[1];
  if (!extra) return;
  const place = context.document.reader.positions.placeOf(extra);
  context.report.add("choice/option-too-rich", place, {});
}

function reportSameLetters(options: readonly Option[], { report }: LessonContext): void {
  const seen = new Map<string, Option>();
  for (const option of options) {
    const { letter, place } = option;
    const earlier = letter === "" ? undefined : seen.get(letter);
    if (earlier) report.add("choice/letter-twice", place, { letter }, { related: earlier.place });
    seen.set(letter, option);
  }
}

/** A task list. */
export const options: BodyReader<"options"> = {
  starts: isTaskList,
  read(tokens, { kind, context }) {
    const options = tokens.flatMap((token) =>
      token.type === "list" ? assembleOptions(token, kind, context) : [],
    );
    reportSameLetters(options, context);
    return { options };
  },
};

/** Whether a token is a list with boxes. */
export function isTaskList(token: Token): boolean {
  return token.type === "list" && token.items.some((item) => item.task);
}
