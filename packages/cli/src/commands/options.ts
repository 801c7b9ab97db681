import type { Options } from "yargs";
import { FORMATS } from "../formats/index.ts";

/** Options that `check` and `build` share. */
export const reporting = {
  format: {
    choices: FORMATS,
    default: "text",
    describe: "How to report: for people, scripts, GitHub or a code scanner",
  },
  strict: { type: "boolean", default: false, describe: "Treat warnings as errors" },
  release: {
    type: "boolean",
    default: false,
    describe: "Refuse what a published course must not have: unsaved ids, TODO in a comment",
  },
} as const satisfies Record<string, Options>;

export const course = {
  describe: "Folder that holds course.yaml",
  type: "string",
  default: ".",
} as const satisfies Options;
