import type { Place, StepGroup } from "@coursewright/course";
import type { LessonContext } from "../context.ts";
import { blockSettings } from "../settings.ts";
import type { FenceReader } from "./fence.ts";
import { type Group, groupsOf, type List, type ListItem, partsOf, titleOf } from "./groups.ts";

/** Numbered lists, whose numbers run on through their groups. */
export const steps: FenceReader = (fence, context) => {
  blockSettings("steps", fence.opening, context.report);
  let from = 1;
  const groups = groupsOf(fence, context).map((group): StepGroup => {
    const items = group.lists.flatMap((list) => list.items);
    reportBullets(group, from, context);
    const own = { ...titleOf(group, context), from, steps: items.flatMap(stepIn(context)) };
    from += items.length;
    return own;
  });
  return groups.length > 0 ? [{ kind: "steps", groups, place: fence.opening.place }] : [];
};

function stepIn(context: LessonContext): (item: ListItem) => StepGroup["steps"] {
  return (item) => {
    const { words, quote } = partsOf(item, "steps", context);
    const html = context.writer.inline(words);
    if (html === "") {
      const place = context.document.reader.positions.placeOf(item);
      context.report.add("block/empty-item", place, { name: "steps" });
      return [];
    }
    const example = quote && context.writer.blocks(quote);
    return [
      {
        html: context.words.html(html),
        ...(example && { example: context.words.html(example) }),
      },
    ];
  };
}

function reportBullets({ lists }: Group, from: number, context: LessonContext): void {
  let number = from;
  for (const list of lists) {
    const place = context.document.reader.positions.placeOf(list);
    if (!list.ordered) {
      const fix = { place: wholeLines(place), text: numbered(list, number, context) };
      context.report.add("steps/bullets", place, {}, { fix });
    }
    number += list.items.length;
  }
}

function wholeLines(place: Place): Place {
  return { ...place, column: 1 };
}

/** The list as written, with numbers for its bullets; what is indented under them moves along. */
function numbered(list: List, from: number, context: LessonContext): string {
  const { positions } = context.document.reader;
  const { line, endLine } = positions.placeOf(list);
  const starts = list.items.map((item) => positions.placeOf(item).line);
  let number = from - 1;
  return context.document.source.lines
    .slice(line - 1, endLine)
    .map((text, index) => {
      if (starts.includes(line + index)) {
        number++;
        return text.replace(/^\s*[-*+]\s+/, `${number}. `);
      }
      return text.trim() === "" ? "" : " ".repeat(`${number}. `.length) + text.trimStart();
    })
    .join("\n");
}
