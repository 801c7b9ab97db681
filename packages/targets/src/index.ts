import { scorm12 } from "./scorm12/index.ts";
import { scorm2004 } from "./scorm2004/index.ts";
import type { Target, TargetName } from "./target.ts";
import { web } from "./web/index.ts";

export { packageCode } from "./identifiers.ts";
export * from "./target.ts";

/** The register: a target without an entry does not compile. */
export const targets: { readonly [K in TargetName]: Target } = {
  scorm12,
  "scorm2004-4": scorm2004,
  web,
};
