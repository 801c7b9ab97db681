export { build, examine } from "./build.ts";
export { fix } from "./fix/index.ts";
export type { Package } from "./pack.ts";
export { isTargetName, type Plan, type Stage } from "./plan.ts";
export type { Asset, Project } from "./project.ts";
export { readProject, type StarterFile, starterFiles } from "./read.ts";
export { type Written, writeWhole, writeZip } from "./write.ts";
