import { type Block, blocksOf, Report } from "@coursewright/course";
import { includedFile } from "../../parse/includes.ts";
import type { LessonDocument } from "../../parse/lesson.ts";
import { adapted } from "../adapted.ts";
import { contentOf } from "../content.ts";
import { type LessonContext, localeOf } from "../context.ts";
import { reportUnusedNotes } from "../notes.ts";
import { assembleRoleplay } from "../roleplay/index.ts";
import { blockSettings } from "../settings.ts";
import { citation, textContext } from "../writer.ts";
import type { FenceReader } from "./fence.ts";

/** A snippet put in place, its positions those of its own file; or a role-play. */
export const include: FenceReader = (fence, context, assemble) => {
  const { place } = fence.opening;
  blockSettings("include", fence.opening, context.report);
  const file = includedFile(fence) ?? "";
  const { snippets, roleplays, firsts, rings } = context.includes;
  const document = roleplays.get(file);
  // What is wrong with a file is told once, however often it is included.
  const isFirst = firsts.has(fence);
  const once = isFirst ? context : { ...context, report: new Report() };
  if (document) {
    const block: Block = { kind: "roleplay", roleplay: assembleRoleplay(document, once), place };
    return [document.adapted ? adapted([block], localeOf(context), place) : block];
  }
  const snippet = snippets.get(file);
  // What is missing or closes a ring was reported when the files were read.
  if (!snippet || rings.has(fence)) return [];
  const own = snippetContext(snippet, once);
  const blocks = assemble(contentOf(snippet, snippet), own);
  if (isFirst) reportUnusedNotes(own);
  if (isFirst || !blocksOf(blocks).some(({ block }) => keepsAnswers(block))) return blocks;
  context.report.add("include/asks-twice", place, { file });
  return [];
};

/** The snippet's text in the lesson's place: settings and notes are the lesson's. */
function snippetContext(snippet: LessonDocument, host: LessonContext): LessonContext {
  const { id, settings } = host.document;
  const document: LessonDocument = { ...snippet, id, settings };
  const { notes } = host;
  const cite: typeof citation = (token, own) => citation(token, { ...own, notes });
  return { ...textContext(document, host, cite), notes };
}

/** Whether a learner's answer to it is stored under its id. */
function keepsAnswers({ kind }: Block): boolean {
  return kind === "question" || kind === "plan";
}
