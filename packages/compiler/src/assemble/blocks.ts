import type { Block, Place } from "@coursewright/course";
import type { Fence, Part } from "../parse/fences.ts";
import type { Token } from "../parse/markdown.ts";
import { calloutOf } from "./callout.ts";
import { reportClaims } from "./claims.ts";
import type { LessonContext } from "./context.ts";
import { referenceTo } from "./find-file.ts";
import { loneImage } from "./lone-image.ts";
import { picture } from "./media.ts";
import { reportNumbering } from "./numbering.ts";
import { assembleQuestion } from "./question.ts";
import { reportUnreadLinks } from "./unread-links.ts";

/** One block of a screen; nothing when it could not be understood, which is reported. */
export function assembleBlock(
  part: Fence | readonly Token[],
  context: LessonContext,
): Block | undefined {
  if ("kind" in part) return blockOfFence(part, context);
  const [first] = part;
  if (!first) return undefined;
  const place = context.document.reader.positions.placeOf(first);
  const image = loneImage(first);
  if (image && part.length === 1) return figure(image, place, context);
  reportNumbering(part, context);
  reportUnreadLinks(part, context);
  const callout = first.type === "blockquote" ? calloutOf(first, context) : undefined;
  const tokens = callout?.tokens ?? part;
  reportClaims(tokens, context);
  const html = context.words.html(context.writer.blocks(tokens));
  if (callout) return { kind: "callout", tone: callout.tone, html, place };
  return Object.values(html.html).join("") === "" ? undefined : { kind: "prose", html, place };
}

function blockOfFence(fence: Fence, context: LessonContext): Block | undefined {
  const { opening } = fence;
  const question = opening.known ? assembleQuestion(fence, context) : "not-a-question";
  if (question !== "not-a-question") {
    return question && { kind: "question", question, place: opening.place };
  }
  for (const text of textsIn(fence.parts)) context.notes.spare(text);
  if (opening.known) {
    context.report.add("block/not-yet", opening.place, { what: `The block "${opening.name}"` });
  }
  return undefined;
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

function figure(
  image: Token & { type: "image" },
  place: Place,
  context: LessonContext,
): Block | undefined {
  const shown = picture(image, referenceTo(image, context.document), context);
  if (!shown) return undefined;
  const { src, alt, caption, width, height } = shown;
  return {
    kind: "figure",
    src,
    alt: context.words.text(alt),
    ...(caption !== "" && { caption: context.words.html(captionHtml(caption, image, context)) }),
    ...(width !== undefined && height !== undefined && { width, height }),
    place,
  };
}

function captionHtml(
  caption: string,
  image: Token & { type: "image" },
  { document, writer }: LessonContext,
): string {
  const at = Math.max(image.raw.lastIndexOf(caption), 0);
  const { line, column } = document.reader.positions.placeIn(image, at, caption.length);
  return writer.inline(document.reader.readInline(caption, { line, columns: [column] }));
}
