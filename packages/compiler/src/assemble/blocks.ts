import type { Block } from "@coursewright/course";
import type { Fence, Part } from "../parse/fences.ts";
import type { Token } from "../parse/markdown.ts";
import { adapted } from "./adapted.ts";
import { calloutOf } from "./callout.ts";
import { reportClaims } from "./claims.ts";
import type { LessonContext } from "./context.ts";
import { settleRuns } from "./fences/for.ts";
import { readerOf } from "./fences/index.ts";
import { figure } from "./figure.ts";
import { film, isFilm } from "./film.ts";
import { loneImage } from "./lone-image.ts";
import { reportNumbering } from "./numbering.ts";
import { assembleQuestion } from "./question.ts";
import { reportUnreadLinks } from "./unread-links.ts";
import { groupHtml } from "./whole-html.ts";

/** The blocks of a screen or of a holder, in their order. */
export function assembleBlocks(
  content: readonly (Token | Fence)[],
  context: LessonContext,
): readonly Block[] {
  const blocks = groupHtml(content).flatMap((part) =>
    "kind" in part ? ownBlocks(part, context) : (assembleBlock(part, context) ?? []),
  );
  return settleRuns(blocks, content, context);
}

/** Running text; nothing when it could not be understood, which is reported. */
function assembleBlock(part: readonly Token[], context: LessonContext): Block | undefined {
  const [first] = part;
  if (!first) return undefined;
  const place = context.document.reader.positions.placeOf(first);
  const image = loneImage(first);
  if (image && part.length === 1) {
    return isFilm(image.href) ? film(image, context) : figure(image, context);
  }
  reportNumbering(part, context);
  reportUnreadLinks(part, context);
  const callout = first.type === "blockquote" ? calloutOf(first, context) : undefined;
  const tokens = callout?.tokens ?? part;
  reportClaims(tokens, context);
  const html = context.words.html(context.writer.blocks(tokens));
  if (callout) return { kind: "callout", tone: callout.tone, html, place };
  return Object.values(html.html).join("") === "" ? undefined : { kind: "prose", html, place };
}

/** What the fence of a language file says in its own way stands beside the source's block. */
function ownBlocks(fence: Fence, context: LessonContext): readonly Block[] {
  const blocks = blocksOfFence(fence, context);
  const { locale } = context.words;
  if (!fence.adapted) return blocks;
  return blocks.map((block) =>
    block.kind === "for"
      ? // Who sees it stays the source's choice.
        { ...block, blocks: [adapted(block.blocks, locale, block.place)] }
      : adapted([block], locale, block.place),
  );
}

function blocksOfFence(fence: Fence, context: LessonContext): readonly Block[] {
  const { opening } = fence;
  const question = opening.known ? assembleQuestion(fence, context) : "not-a-question";
  if (question !== "not-a-question") {
    return question ? [{ kind: "question", question, place: opening.place }] : [];
  }
  const read = opening.known && readerOf(fence);
  if (read) return read(fence, context, assembleBlocks);
  // Its name was reported: notes that it cites are not called unused on top of that.
  for (const text of textsIn(fence.parts)) context.notes.spare(text);
  return [];
}

function textsIn(parts: readonly Part[]): readonly string[] {
  const texts: string[] = [];
  // Without recursion: blocks may be in each other by the thousand.
  const open = [...parts];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === "run") texts.push(part.text);
    else open.push(...part.parts);
  }
  return texts;
}
