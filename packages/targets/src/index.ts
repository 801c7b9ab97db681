import { cmi5 } from "./cmi5/index.ts";
import { scorm12 } from "./scorm12/index.ts";
import { scorm2004, scorm2004Third } from "./scorm2004/index.ts";
import type { Target, TargetName } from "./target.ts";
import { web } from "./web/index.ts";
import { xapi } from "./xapi/index.ts";

export * from "./disclosures.ts";
export { packageCode } from "./identifiers.ts";
export * from "./iris.ts";
export * from "./profiles/index.ts";
export * from "./profiles/profile.ts";
export * from "./settings.ts";
export type * from "./statements/activities.ts";
export * from "./statements/activities-of.ts";
export type * from "./statements/measures/measures.ts";
export { measuresOf } from "./statements/measures/measures-of.ts";
export * from "./target.ts";

/** The register: a target without an entry does not compile. */
export const targets: { readonly [K in TargetName]: Target } = {
  scorm12,
  "scorm2004-3": scorm2004Third,
  "scorm2004-4": scorm2004,
  cmi5,
  xapi,
  web,
};
