import type { Html } from "@coursewright/course";
import type { Fence } from "../../parse/fences.ts";
import { children, lineBreak, type Token } from "../../parse/markdown.ts";
import { contentOf } from "../content.ts";
import type { LessonContext } from "../context.ts";
import { headingWords } from "../heading-words.ts";
import { reportUnreadLinks } from "../unread-links.ts";

type Heading = Token & { type: "heading" };
export type List = Token & { type: "list" };
export type ListItem = List["items"][number];

/** The lists below one `###` line, or before the first. */
export interface Group {
  readonly heading: Heading | undefined;
  readonly lists: readonly List[];
}

/** The lists of a block by their `###` lines; whatever else stands there is reported. */
export function groupsOf(fence: Fence, context: LessonContext): readonly Group[] {
  const { opening } = fence;
  const tokens = contentOf(fence, context.document).filter(isToken);
  reportUnreadLinks(tokens, context);
  const groups: { heading: Heading | undefined; lists: List[] }[] = [
    { heading: undefined, lists: [] },
  ];
  for (const token of tokens) {
    if (token.type === "heading") {
      reportDeep(token, opening.name, context);
      groups.push({ heading: token, lists: [] });
    } else if (token.type === "list") groups.at(-1)?.lists.push(token);
    else {
      const { name } = opening;
      context.report.add("block/text-outside-list", placeOf(token, context), { name });
    }
  }
  if (groups.every(({ lists }) => lists.length === 0)) {
    context.report.add("block/no-list", opening.place, { name: opening.name });
    return [];
  }
  for (const group of groups) reportEmpty(group, context);
  return groups.filter(({ lists }) => lists.length > 0);
}

/** The words of a group's heading and the id that links find it by. */
export function titleOf(
  { heading }: Group,
  context: LessonContext,
): { readonly title?: Html; readonly anchor?: string } {
  if (!heading) return {};
  const anchor = context.anchors.of(context.document.source.file, heading);
  const title = context.words.html(headingWords(heading, context));
  return { title, ...(anchor !== undefined && { anchor }) };
}

/** The words of an item, and the quote below them. */
export interface ItemParts {
  readonly words: readonly Token[];
  readonly quote: readonly Token[] | undefined;
}

/** An item's words and its quote; anything else in it is reported. */
export function partsOf(item: ListItem, name: string, context: LessonContext): ItemParts {
  const parts = children(item).filter(({ type }) => type !== "space");
  const lines = parts.filter(({ type }) => type === "text" || type === "paragraph");
  const quotes = parts.filter(({ type }) => type === "blockquote");
  const extra = parts.find((part) => !lines.includes(part) && part !== quotes[0]);
  if (item.task || extra) {
    const place = placeOf(item.task ? item : (extra ?? item), context);
    context.report.add("block/item-too-rich", place, { name });
  }
  const words = lines.flatMap((line, index) =>
    index === 0 ? children(line) : [lineBreak(), ...children(line)],
  );
  return { words, quote: quotes[0] && children(quotes[0]) };
}

function isToken(part: Token | Fence): part is Token {
  return !("kind" in part);
}

function reportDeep(heading: Heading, name: string, context: LessonContext): void {
  if (heading.depth > 3) {
    context.report.add("block/deep-heading", placeOf(heading, context), { name });
  }
}

function reportEmpty({ heading, lists }: Group, context: LessonContext): void {
  if (!heading || lists.length > 0) return;
  context.report.add("block/empty-group", placeOf(heading, context), { words: heading.text });
}

function placeOf(token: Token, { document }: LessonContext) {
  return document.reader.positions.placeOf(token);
}
