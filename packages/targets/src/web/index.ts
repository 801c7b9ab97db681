import type { Target } from "../target.ts";

/** A folder for any web server: no LMS, results stay in the learner's browser. */
export const web: Target = {
  name: "web",
  tracker: "web",
  recorder: "browser",
  severalEntries: false,
  speaksXapi: false,
  describe: () => [],
};
