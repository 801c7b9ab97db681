import type { Messages } from "../messages.ts";
import type { RenderOptions } from "../render.ts";
import type { Templates } from "../templates.ts";

/** What every part of rendering needs at hand. */
export interface Desk {
  readonly templates: Templates;
  readonly messages: Messages;
  readonly recorder: RenderOptions["recorder"];
}
