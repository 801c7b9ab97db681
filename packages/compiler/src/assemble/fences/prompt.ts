import type { Prompt } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { reportClaims } from "../claims.ts";
import { contentOf } from "../content.ts";
import { reportNumbering } from "../numbering.ts";
import { blockSettings } from "../settings.ts";
import { reportUnreadLinks } from "../unread-links.ts";
import type { FenceReader } from "./fence.ts";

/** A card that gets people to talk, all or two of them. */
export function prompt(kind: Prompt["kind"]): FenceReader {
  return (fence, context) => {
    const { place } = fence.opening;
    blockSettings(kind, fence.opening, context.report);
    const content = contentOf(fence, context.document);
    const tokens = content.filter((part): part is Token => !("kind" in part));
    reportNumbering(tokens, context);
    reportUnreadLinks(tokens, context);
    reportClaims(tokens, context);
    if (content.length === 0) context.report.add("block/empty", place, { name: kind });
    return [{ kind, html: context.words.html(context.writer.blocks(tokens)), place }];
  };
}
