import { type Block, type Place, TONES, type Tone } from "@coursewright/course";
import type { Fence } from "../parse/fences.ts";
import { children, type Token } from "../parse/markdown.ts";
import { suggest } from "../parse/suggest.ts";
import type { LessonContext } from "./context.ts";
import { picture } from "./media.ts";
import { assembleQuestion } from "./question.ts";

/** One block of a screen; nothing when it could not be understood, which is reported. */
export function assembleBlock(part: Token | Fence, context: LessonContext): Block | undefined {
  if ("kind" in part) return blockOfFence(part, context);
  const place = context.document.reader.positions.placeOf(part);
  const image = loneImage(part);
  if (image) return figure(image, place, context);
  if (part.type === "blockquote") return callout(part, place, context);
  const markup = context.writer.blocks([part]);
  if (markup === "") return undefined;
  return { kind: "prose", html: context.words.html(markup), place };
}

function blockOfFence(fence: Fence, context: LessonContext): Block | undefined {
  const { opening } = fence;
  if (!opening.known) return undefined;
  const question = assembleQuestion(fence, context);
  if (question === "not-a-question") {
    context.report.add("block/not-yet", opening.place, { what: `The block "${opening.name}"` });
    return undefined;
  }
  return question && { kind: "question", question, place: opening.place };
}

/** The picture of a paragraph that holds nothing else. */
function loneImage(token: Token): (Token & { type: "image" }) | undefined {
  if (token.type !== "paragraph") return undefined;
  const [first, ...others] = children(token).filter(
    (part) => part.type !== "text" || part.text.trim() !== "",
  );
  return first?.type === "image" && others.length === 0 ? first : undefined;
}

function figure(
  image: Token & { type: "image" },
  place: Place,
  context: LessonContext,
): Block | undefined {
  const { file } = context.document.source;
  const at = context.document.reader.positions.placeOf(image);
  const shown = picture(image, { file, place: at }, context);
  if (!shown) return undefined;
  const { src, alt, caption, width, height } = shown;
  return {
    kind: "figure",
    src,
    alt: context.words.text(alt),
    ...(caption !== "" && { caption: context.words.html(captionHtml(caption, context)) }),
    ...(width !== undefined && height !== undefined && { width, height }),
    place,
  };
}

function captionHtml(caption: string, context: LessonContext): string {
  const [token] = context.document.reader.read(caption, 1);
  return token ? context.writer.inline(children(token)) : "";
}

const MARK = /^\[!(\w+)\][^\S\n]*(?:\n|$)/;

function callout(
  quote: Token & { type: "blockquote" },
  place: Place,
  context: LessonContext,
): Block {
  const word = /^\[!(\w+)\]/.exec(quote.text)?.[1];
  const html = (tokens: readonly Token[]) => context.words.html(context.writer.blocks(tokens));
  if (word === undefined) return { kind: "prose", html: html([quote]), place };
  const tone = TONES.find((known) => known === word.toLowerCase());
  if (!tone || !MARK.test(quote.text)) reportMark(word, tone, place, context);
  const rest = quote.text.replace(/^\[!\w+\][^\S\n]*\n?/, "");
  const tokens = context.document.reader.read(rest, place.line + 1);
  return { kind: "callout", tone: tone ?? "note", html: html(tokens), place };
}

function reportMark(
  word: string,
  tone: Tone | undefined,
  place: Place,
  { report }: LessonContext,
): void {
  if (tone) report.add("callout/text-behind", place, { word });
  else report.add("callout/unknown", place, { word, near: suggest(word, TONES), known: TONES });
}
