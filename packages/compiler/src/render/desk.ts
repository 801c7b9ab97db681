import type { Edition } from "@coursewright/course";
import type { Messages } from "../messages.ts";
import type { RenderOptions } from "../render.ts";
import type { Templates } from "../templates.ts";

/** What every part of rendering needs at hand. */
export interface Desk {
  readonly templates: Templates;
  readonly messages: Messages;
  readonly recorder: RenderOptions["recorder"];
  /** Whether statements go to a record store besides. */
  readonly copies: boolean;
  /** Whether statements are what it is tracked with: they tell more than SCORM. */
  readonly speaks: boolean;
  /** Whether answers leave the browser, to whomever. */
  readonly sends: boolean;
  /** The whole course: some parts say something about the others. */
  readonly edition: Edition;
  /** Channels of phrases, in the order of their filter. */
  readonly channels: readonly string[];
}

/** Who gets what is asked here, as an icon and words. */
export function recordView(
  isSent: boolean,
  { messages, recorder }: Desk,
): { readonly recordIcon: "sent" | "lock"; readonly recordWord: string | undefined } {
  const { recordedByLms, recordedByStore, onlyYou } = messages.words;
  const recorded = recorder === "lms" ? recordedByLms : recordedByStore;
  return isSent
    ? { recordIcon: "sent", recordWord: recorded }
    : { recordIcon: "lock", recordWord: onlyYou };
}
