import type { Option } from "@coursewright/course";
import { CodeTracker } from "../parse/code-blocks.ts";
import type { Fence } from "../parse/fences.ts";
import { children, type Token } from "../parse/markdown.ts";
import { placeIn } from "../parse/source.ts";
import { halfChip, reportGluedChip } from "./chips.ts";
import type { LessonContext } from "./context.ts";

type List = Token & { type: "list" };
type ListItem = Token & { type: "list_item" };

/** The options of a task list; their letters come later, when the whole course is known. */
export function assembleOptions(
  list: List,
  kind: string,
  context: LessonContext,
): readonly Option[] {
  return list.items
    .filter((item) => item.task)
    .map((item) => assembleOption(item as ListItem, kind, context));
}

function assembleOption(item: ListItem, kind: string, context: LessonContext): Option {
  const parts = children(item).filter(
    (token) => token.type !== "checkbox" && token.type !== "space",
  );
  const quotes = parts.filter((token) => token.type === "blockquote");
  const lines = parts.filter((token) => token.type === "text" || token.type === "paragraph");
  reportExtras(parts, quotes, context);
  const said = inlineOf(lines);
  reportGluedChip(said, context);
  const { half, rest } = kind === "single" ? halfChip(said, context) : { half: false, rest: said };
  const { letter, words } = inlineLetter(context.writer.inline(rest));
  const place = context.document.reader.positions.placeOf(item);
  if (half && item.checked) context.report.add("single/half-and-tick", place, {});
  if (words === "") context.report.add("choice/empty-option", place, {});
  const feedback = quotes.length > 0 && context.writer.blocks(innerOf(quotes));
  return {
    letter,
    html: context.words.html(words),
    tick: item.checked ? "right" : half ? "half" : "wrong",
    ...(feedback && { feedback: context.words.html(feedback) }),
    place,
  };
}

function inlineOf(lines: readonly Token[]): readonly Token[] {
  return lines.flatMap((line, index) => {
    const own = children(line);
    return index === 0 ? own : [{ type: "br", raw: "\n" } as Token, ...own];
  });
}

function innerOf(quotes: readonly Token[]): readonly Token[] {
  return quotes.flatMap((quote) => children(quote));
}

function reportExtras(
  parts: readonly Token[],
  quotes: readonly Token[],
  context: LessonContext,
): void {
  const fitting = ["text", "paragraph", "blockquote"];
  const extra = parts.find((token) => !fitting.includes(token.type)) ?? quotes[1];
  if (!extra) return;
  context.report.add(
    "choice/option-too-rich",
    context.document.reader.positions.placeOf(extra),
    {},
  );
}

/** `{#c}` behind an option gives it a letter that wins over all pairing. */
function inlineLetter(markup: string): { letter: string; words: string } {
  const match = /\s*\{#([a-z0-9])\}$/.exec(markup);
  return { letter: match?.[1] ?? "", words: match ? markup.slice(0, match.index) : markup };
}

const LOOKS_LIKE_OPTION = /^(\s*)([-*+]?)(\s*)\[(\s*[^\s[\]]?\s*)\](?!\(|\[|:)(\s*)(.*)$/;
const IS_OPTION = /^\s*([-*+]|\d+[.)]) {1,4}\[[ xX]\] \S/;

/** Reports lines that are meant as options but would be shown as plain text; whether there are any. */
export function reportOddOptions(fence: Fence, context: LessonContext): boolean {
  const code = new CodeTracker();
  const odd = fence.parts.flatMap((run) =>
    run.kind === "run"
      ? run.text.split("\n").flatMap((text, index) => {
          if (code.isCode(text)) return [];
          return oddOption(text, run.line + index) ?? [];
        })
      : [],
  );
  for (const option of odd) reportOddOption(option, context);
  return odd.length > 0;
}

interface OddOption {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly text: string;
  readonly indent: string;
  readonly right: string;
}

function oddOption(text: string, line: number): OddOption | undefined {
  if (IS_OPTION.test(text)) return undefined;
  const match = LOOKS_LIKE_OPTION.exec(text);
  if (!match) return undefined;
  const [, indent = "", dash = "", gap = "", mark = "", , words = ""] = match;
  // A bracket without a dash is a link or a note more often than an option.
  if (dash === "" && mark.trim() !== "x") return undefined;
  const column = indent.length + dash.length + gap.length + 1;
  const right = `- [${mark.trim() === "" ? " " : "x"}] ${words}`;
  return { line, column, length: mark.length + 2, text, indent, right };
}

function reportOddOption(odd: OddOption, context: LessonContext): void {
  const { source } = context.document;
  const whole = placeIn(source, odd.line, 1, odd.text.length);
  const place = placeIn(source, odd.line, odd.column, odd.length);
  const fix = { place: whole, text: odd.indent + odd.right };
  context.report.add("choice/odd-option", place, { right: odd.right }, { fix });
}
