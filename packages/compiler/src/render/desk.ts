import type { Edition } from "@coursewright/course";
import type { Messages } from "../messages.ts";
import type { RenderOptions } from "../render.ts";
import type { Templates } from "../templates.ts";

/** What every part of rendering needs at hand. */
export interface Desk {
  readonly templates: Templates;
  readonly messages: Messages;
  readonly recorder: RenderOptions["recorder"];
  /** The whole course: some parts say something about the others. */
  readonly edition: Edition;
  /** Channels of phrases, in the order of their filter. */
  readonly channels: readonly string[];
}
