import { contentOf } from "../content.ts";
import { blockSettings } from "../settings.ts";
import type { FenceReader } from "./fence.ts";

/** Something that happened to somebody who agreed that it is told. */
export const story: FenceReader = (fence, context, assemble) => {
  const { opening } = fence;
  const { report } = context;
  blockSettings("story", opening, report);
  // One with another value is reported with the settings.
  if (!opening.attributes.settings.has("consent"))
    report.add("story/no-consent", opening.place, {});
  const content = contentOf(fence, context.document);
  if (content.length === 0) {
    report.add("block/empty", opening.place, { name: "story" });
    return [];
  }
  return [{ kind: "story", blocks: assemble(content, context), place: opening.place }];
};
