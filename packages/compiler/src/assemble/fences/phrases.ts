import { type Phrase, slug } from "@coursewright/course";
import { reportClaims } from "../claims.ts";
import type { LessonContext } from "../context.ts";
import { blockSettings } from "../settings.ts";
import { plainText } from "../text.ts";
import type { FenceReader } from "./fence.ts";
import { groupsOf, type ListItem, partsOf, titleOf } from "./groups.ts";
import { phraseChips } from "./phrase-chips.ts";

/** A list of sentences to use; their keys and the block's anchor come later, when the whole course is known. */
export const phrases: FenceReader = (fence, context) => {
  blockSettings("phrases", fence.opening, context.report);
  const groups = groupsOf(fence, context).map((group) => ({
    ...titleOf(group, context),
    phrases: group.lists.flatMap((list) =>
      list.items.flatMap((item) => phraseOf(item, context) ?? []),
    ),
  }));
  const filled = groups.filter((group) => group.phrases.length > 0);
  if (filled.length === 0) return [];
  return [{ kind: "phrases", anchor: "", groups: filled, place: fence.opening.place }];
};

function phraseOf(item: ListItem, context: LessonContext): Phrase | undefined {
  const { words, quote } = partsOf(item, "phrases", context);
  const { avoid, channels, rest } = phraseChips(words, context);
  const html = withGaps(context.writer.inline(rest));
  const place = context.document.reader.positions.placeOf(item);
  if (html === "") {
    context.report.add("block/empty-item", place, { name: "phrases" });
    return undefined;
  }
  if (ODD_GAP.test(html.replace(NO_TEXT, ""))) reportOddGap(item, context);
  if (quote) reportClaims(quote, context);
  const why = quote && context.writer.blocks(quote);
  return {
    key: slug(plainText(html)).slice(0, KEY_LENGTH),
    html: context.words.html(html),
    avoid,
    channels,
    ...(why && { why: context.words.html(why) }),
  };
}

/** Enough to tell phrases apart, and little enough to survive a change at their end. */
const KEY_LENGTH = 40;

const NO_TEXT = /<code>[\s\S]*?<\/code>|<[^>]*>/g;
const GAP = new RegExp(`${NO_TEXT.source}|\\[\\[\\s*([^[\\]<]*[^[\\]<\\s])\\s*\\]\\]`, "g");

const ODD_GAP = /\[\[|\]\]/;

function reportOddGap(item: ListItem, { document, report }: LessonContext): void {
  const raw = item.raw.replace(/\[\[[^[\]]*[^[\]\s]\]\]|`[^`]*`/g, (good) =>
    " ".repeat(good.length),
  );
  const { index = 0, 0: written = "[[" } = ODD_GAP.exec(raw) ?? {};
  const place = document.reader.positions.placeIn(item, index, written.length);
  report.add("phrases/odd-gap", place, { written });
}

/** `[[topic]]` as a space to fill in. */
function withGaps(html: string): string {
  return html.replace(GAP, (all, topic?: string) =>
    topic === undefined ? all : `<span class="gap">${topic}</span>`,
  );
}
