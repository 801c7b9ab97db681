import { blockSettings } from "../settings.ts";
import type { FenceReader } from "./fence.ts";

/** The place of the sentence that the page works out from what is really sent. */
export const privacy: FenceReader = ({ opening }, { report }) => {
  blockSettings("privacy", opening, report);
  return [{ kind: "privacy", place: opening.place }];
};
