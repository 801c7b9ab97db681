import { type Block, blocksOf } from "@coursewright/course";
import { contentOf } from "../content.ts";
import type { LessonContext } from "../context.ts";
import { blockSettings } from "../settings.ts";
import { textContext } from "../writer.ts";
import type { FenceReader } from "./fence.ts";

/** Checked like everything else, and nothing of it is kept: learners' packages never hold what managers read. */
export const manager: FenceReader = (fence, context, assemble) => {
  const { opening } = fence;
  blockSettings("manager", opening, context.report);
  const content = contentOf(fence, context.document);
  if (content.length === 0) context.report.add("block/empty", opening.place, { name: "manager" });
  // Its pictures go to a shelf, and its notes to a list, that no package takes.
  const apart = { ...context, shelf: context.shelf.apart() };
  const own = textContext(context.document, apart);
  const blocks = assemble(content, own);
  own.notes.endScreen(opening.place);
  for (const label of context.document.footnotes.keys()) {
    if (own.notes.isUsed(label)) context.notes.spare(`[^${label}]`);
  }
  reportQuestions(blocks, context);
  return [];
};

function reportQuestions(blocks: readonly Block[], { report }: LessonContext): void {
  const asked = blocksOf(blocks).find(({ block }) => ASKING.includes(block.kind));
  if (asked) report.add("manager/question", asked.block.place, {});
}

const ASKING: readonly Block["kind"][] = ["question", "roleplay", "plan"];
