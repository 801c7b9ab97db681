import type { Part } from "@coursewright/course";
import { children, lineBreak, type Token } from "../../parse/markdown.ts";
import { reportGluedChips } from "../chips.ts";
import type { LessonContext } from "../context.ts";
import { plainText } from "../text.ts";
import type { BodyReader } from "./body.ts";
import { takeLetter } from "./option-letter.ts";

type List = Token & { type: "list" };
type Item = List["items"][number];

/** A numbered list in the right order. */
export const sequence: BodyReader<"sequence"> = {
  starts: (token) => token.type === "list",
  numbered: true,
  read(tokens, { context }) {
    const lists = tokens.filter((token) => token.type === "list");
    for (const list of lists) reportList(list, context);
    reportNumbers(
      lists.filter(({ ordered }) => ordered).flatMap(({ items }) => items),
      context,
    );
    return {
      items: lists.flatMap(({ items }) =>
        items.flatMap((item) => assembleItem(item, context) ?? []),
      ),
    };
  },
};

function reportList(list: List, context: LessonContext): void {
  const { positions } = context.document.reader;
  if (!list.ordered) context.report.add("order/bullets", positions.placeOf(list), {});
  const boxed = list.items.find(({ task }) => task);
  if (boxed) context.report.add("order/boxes", positions.placeOf(boxed), {});
}

/** The same number on each line is a habit of Markdown, and says nothing. */
function reportNumbers(items: readonly Item[], context: LessonContext): void {
  const numbers = items.map(({ raw }) => Number(/^\s*(\d+)/.exec(raw)?.[1]));
  if (numbers.every((number) => number === numbers[0])) return;
  const at = numbers.findIndex((number, n) => n > 0 && number !== (numbers[n - 1] ?? 0) + 1);
  const item = items[at];
  if (!item) return;
  const place = context.document.reader.positions.placeOf(item);
  const params = { first: numbers[at - 1] ?? 0, next: numbers[at] ?? 0 };
  context.report.add("order/odd-numbers", place, params);
}

function assembleItem(item: Item, context: LessonContext): Part | undefined {
  const { positions } = context.document.reader;
  const parts = children(item).filter(({ type }) => type !== "checkbox" && type !== "space");
  const lines = parts.filter(({ type }) => type === "text" || type === "paragraph");
  const extra = parts.find((token) => !lines.includes(token));
  if (extra) context.report.add("order/item-too-rich", positions.placeOf(extra), {});
  reportGluedChips(lines, context);
  const { letter, rest } = takeLetter(inlineOf(lines), context);
  const markup = context.writer.inline(rest);
  const place = positions.placeOf(item);
  if (isEmpty(markup)) return void context.report.add("order/empty-item", place, {});
  return { letter, html: context.words.html(markup), place };
}

function isEmpty(markup: string): boolean {
  return !markup.includes("<img") && plainText(markup.replaceAll("&nbsp;", " ")) === "";
}

function inlineOf(lines: readonly Token[]): readonly Token[] {
  return lines.flatMap((line, at) => {
    const own = children(line).filter(({ type }) => type !== "checkbox");
    return at === 0 ? own : [lineBreak(), ...own];
  });
}
