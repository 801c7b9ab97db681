import { type Block, blocksOf, questions, type RevealPart } from "@coursewright/course";
import type { Fence } from "../../parse/fences.ts";
import type { Token } from "../../parse/markdown.ts";
import { contentOf } from "../content.ts";
import type { LessonContext } from "../context.ts";
import { headingWords } from "../heading-words.ts";
import { blockSettings } from "../settings.ts";
import type { Assemble, FenceReader } from "./fence.ts";

type Heading = Token & { type: "heading" };

interface Draft {
  readonly label: Heading;
  readonly content: (Token | Fence)[];
}

/** Parts under `###` lines that open on a click. */
export const reveal: FenceReader = (fence, context, assemble) => {
  const { opening } = fence;
  blockSettings("reveal", opening, context.report);
  const drafts = draftsOf(fence, context);
  if (drafts.length === 0) {
    context.report.add("reveal/no-label", opening.place, {});
    return [];
  }
  const parts = drafts.map((draft) => partOf(draft, context, assemble));
  return [{ kind: "reveal", parts, place: opening.place }];
};

function draftsOf(fence: Fence, context: LessonContext): readonly Draft[] {
  const content = contentOf(fence, context.document);
  const drafts: Draft[] = [];
  for (const part of content) {
    if (isLabel(part)) drafts.push({ label: part, content: [] });
    else drafts.at(-1)?.content.push(part);
  }
  const [first] = content;
  if (first && drafts.length > 0 && !isLabel(first)) {
    context.report.add("reveal/text-before-label", placeOf(first, context), {});
  }
  return drafts;
}

function isLabel(part: Token | Fence): part is Heading {
  return !("kind" in part) && part.type === "heading" && part.depth <= 3;
}

function partOf({ label, content }: Draft, context: LessonContext, assemble: Assemble): RevealPart {
  const { anchors, document, report, words } = context;
  const anchor = anchors.of(document.source.file, label);
  const place = document.reader.positions.placeOf(label);
  const html = headingWords(label, context);
  const blocks = assemble(content, context);
  if (html === "") report.add("reveal/empty-label", place, {});
  if (content.length === 0) report.add("block/empty-group", place, { words: label.text });
  reportScored(blocks, context);
  return { label: words.html(html), ...(anchor !== undefined && { anchor }), blocks };
}

/** What counts must be seen without a click. */
function reportScored(blocks: readonly Block[], { report }: LessonContext): void {
  for (const { block } of blocksOf(blocks)) {
    if (isScored(block)) report.add("reveal/scored-question", block.place, {});
  }
}

function isScored(block: Block): boolean {
  if (block.kind === "roleplay") return true;
  if (block.kind !== "question") return false;
  return questions[block.question.kind].scored && !block.question.optional;
}

function placeOf(part: Token | Fence, { document }: LessonContext) {
  return "kind" in part ? part.opening.place : document.reader.positions.placeOf(part);
}
