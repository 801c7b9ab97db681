import { children, type Token } from "../parse/markdown.ts";
import type { LessonContext } from "./context.ts";

type List = Token & { type: "list" };
type Item = List["items"][number];

/** Reports numbered lists that do not run 1, 2, 3: a date that became one, or a slip in the numbers. */
export function reportNumbering(tokens: readonly Token[], context: LessonContext): void {
  for (const token of tokens) {
    if (token.type === "list" && token.ordered) reportList(token, context);
    reportNumbering(children(token), context);
  }
}

function reportList(list: List, context: LessonContext): void {
  const numbers = list.items.map(numberOf);
  const [first = 1] = numbers;
  if (first !== 1) return reportStart(list, first, context);
  const at = numbers.findIndex((number, index) => number !== index + 1);
  const slip = list.items[at];
  if (!slip) return;
  const params = { first, wanted: numbers[at - 1] ?? 1, next: numbers[at] };
  context.report.add("text/numbered-list", placeOfNumber(slip, context), params);
  for (const [index, item] of list.items.entries()) renumber(item, index + 1, context);
}

/** What looks like a list keeps the number that the author wrote. */
function reportStart(list: List, first: number, context: LessonContext): void {
  const [start, ...others] = list.items;
  if (!start) return;
  const params = { first, next: undefined, wanted: 1 };
  const place = placeOfNumber(start, context);
  context.report.add("text/numbered-list", place, params, { fix: escaping(start, context) });
  for (const item of others) context.report.tidy(escaping(item, context));
}

function escaping(item: Item, context: LessonContext) {
  const { endLine, endColumn, ...place } = placeOfNumber(item, context);
  return { place: { ...place, column: endColumn, endLine, endColumn }, text: "\\" };
}

// A longer number would move the words of the item, and what is indented under them would fall out.
function renumber(item: Item, number: number, context: LessonContext): void {
  const written = String(numberOf(item));
  const text = String(number);
  if (written === text || written.length !== text.length) return;
  context.report.tidy({ place: placeOfNumber(item, context), text });
}

function numberOf(item: Item): number {
  return Number(digitsOf(item));
}

function digitsOf(item: Item): string {
  return /^\s*(\d+)/.exec(item.raw)?.[1] ?? "";
}

function placeOfNumber(item: Item, context: LessonContext) {
  const offset = item.raw.length - item.raw.trimStart().length;
  const length = digitsOf(item).length;
  return context.document.reader.positions.placeIn(item, offset, length);
}
