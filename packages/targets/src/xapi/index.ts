import type { Target } from "../target.ts";
import { toXml } from "../xml.ts";
import { tincan } from "./tincan.ts";

/** Statements for an LRS, in a package that LMSs import as Tin Can. */
export const xapi: Target = {
  name: "xapi",
  tracker: "xapi",
  recorder: "lms",
  severalEntries: false,
  speaksXapi: true,
  describe: (contents) => [{ path: "tincan.xml", content: toXml(tincan(contents)) }],
};
