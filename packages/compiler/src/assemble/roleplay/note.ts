import type { Html } from "@coursewright/course";
import { children } from "../../parse/markdown.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import type { Stretch } from "./stretch.ts";

/** The coach's note of a choice or an ending; a second one is reported. */
export function noteOf({ quotes }: Stretch, context: RoleplayContext): Html | undefined {
  const [first, second] = quotes;
  if (!first) return undefined;
  if (second) context.report.add("roleplay/two-notes", placeOf(second, context), {});
  return context.words.html(context.writer.blocks(children(first)));
}
