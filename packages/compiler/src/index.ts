export { TARGET_NAMES, type TargetName } from "@coursewright/targets";
export { build, examine } from "./build.ts";
export { isCourseId } from "./check/ids.ts";
export { fix } from "./fix/index.ts";
export type { Package } from "./pack.ts";
export { isTargetName, type Plan, type Stage } from "./plan.ts";
export type { Asset, Project } from "./project.ts";
export { readProject, type StarterFile, starterFiles } from "./read.ts";
export { type Written, writeWhole, writeZip } from "./write.ts";
