import type { Launch } from "@coursewright/course";
import { partsOf } from "../../delivery/json.ts";

/** What the LMS wants of this launch; its word wins over the package's. */
export interface LaunchData {
  readonly template: Readonly<Record<string, unknown>>;
  readonly mode: Launch["mode"];
  /** From 0 to 1. */
  readonly masteryScore?: number;
  readonly launchParameters: string;
  readonly returnUrl?: string;
}

export function launchDataIn(document: unknown): LaunchData {
  const { contextTemplate, launchMode, masteryScore, launchParameters, returnURL } =
    partsOf(document);
  return {
    template: partsOf(contextTemplate),
    mode: modeCalled(launchMode),
    // Some LMSs write null where there is none, and 0 is one.
    ...(typeof masteryScore === "number" && { masteryScore }),
    launchParameters: typeof launchParameters === "string" ? launchParameters : "",
    // Nothing but a page: whatever else an address may be would run here.
    ...(typeof returnURL === "string" && /^https?:/i.test(returnURL) && { returnUrl: returnURL }),
  };
}

function modeCalled(word: unknown): Launch["mode"] {
  if (word === "Browse") return "browse";
  return word === "Review" ? "review" : "normal";
}
