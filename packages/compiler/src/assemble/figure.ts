import type { Block } from "@coursewright/course";
import type { Image } from "../parse/markdown.ts";
import { adapted } from "./adapted.ts";
import { type LessonContext, localeOf } from "./context.ts";
import { referenceTo } from "./find-file.ts";
import { picture } from "./media.ts";

/** A picture that stands alone in its paragraph; nothing when it cannot be shown, which is reported. */
export function figure(image: Image, context: LessonContext): Block | undefined {
  const source = referenceTo(image, context.document);
  const shown = picture(image, source, context);
  if (!shown) return undefined;
  const { src, alt, caption, width, height } = shown;
  const block: Block = {
    kind: "figure",
    src,
    alt: context.words.text(alt),
    ...(caption !== "" && { caption: context.words.html(captionHtml(caption, image, context)) }),
    ...(width !== undefined && height !== undefined && { width, height }),
    place: source.place,
  };
  return shown.isOwn ? adapted([block], localeOf(context), block.place) : block;
}

/** The title of a picture or a film as inline HTML. */
export function captionHtml(
  caption: string,
  image: Image,
  { document, writer }: LessonContext,
): string {
  const at = Math.max(image.raw.lastIndexOf(caption), 0);
  const { line, column } = document.reader.positions.placeIn(image, at, caption.length);
  return writer.inline(document.reader.readInline(caption, { line, columns: [column] }));
}
