export type { Faults } from "./faults.ts";
export type { LaunchOptions, Learner } from "./life-cycle/life-cycle.ts";
export { type Lms, type LmsOptions, startLms } from "./lms.ts";
export { type CoursePackage, openPackage, packageOf } from "./package/open.ts";
export { type Files, readZip } from "./package/zip.ts";
export type { Call, Commit, Launch, LmsRecord, Violation } from "./record.ts";
export { serveFiles } from "./server/serve-files.ts";
export type { Rule } from "./strict/fault.ts";
export type { Standard, Values } from "./strict/model.ts";
