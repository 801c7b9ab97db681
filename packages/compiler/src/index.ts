export {
  LMS_NAMES,
  type LmsName,
  type LmsProfile,
  lmsProfiles,
  type Reason,
  TARGET_NAMES,
  type TargetName,
} from "@coursewright/targets";
export { addStep } from "./add-step.ts";
export { build, examine } from "./build.ts";
export { isCourseId, isId } from "./check/ids.ts";
export { fix } from "./fix/index.ts";
export { type Chart, chart } from "./graph/chart.ts";
export { proofFacts } from "./graph/facts.ts";
export { draw, GRAPH_FORMATS, type GraphFormat } from "./graph/index.ts";
export { proofLine } from "./graph/proof-line.ts";
export type { Package } from "./pack.ts";
export { suggest } from "./parse/suggest.ts";
export type { Plan, Stage } from "./plan.ts";
export type { Asset, Project } from "./project.ts";
export { readProject, readProjectAround, type StarterFile, starterFiles } from "./read.ts";
export { PAGE_NAMES, type ReferencePage, referencePage, type Setting } from "./reference/index.ts";
export { schemas } from "./schema/index.ts";
export { isLmsName, isTargetName } from "./wanted.ts";
export { FORMS, type Form, type Written, write, writeWhole, writeZip } from "./write.ts";
