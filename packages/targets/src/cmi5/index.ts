import type { Target } from "../target.ts";
import { toXml } from "../xml.ts";
import { courseStructure } from "./course-structure.ts";

/** cmi5: statements of a fixed vocabulary, and a token for each launch. */
export const cmi5: Target = {
  name: "cmi5",
  tracker: "cmi5",
  recorder: "lms",
  severalEntries: true,
  speaksXapi: true,
  describe: (contents) => [{ path: "cmi5.xml", content: toXml(courseStructure(contents)) }],
};
