export { FAULTS, type Faults } from "./faults.ts";
export type { LaunchOptions, Learner } from "./life-cycle/life-cycle.ts";
export {
  type AllFaults,
  type AnyLaunchOptions,
  type FullRecord,
  type Lms,
  type LmsOptions,
  startLms,
} from "./lms.ts";
export { LRS_FAULTS, type LrsFaults } from "./lrs/faults.ts";
export type {
  FetchRecord,
  LrsRecord,
  RequestRecord,
  SessionRecord,
  StateRecord,
} from "./lrs/record.ts";
export { type LrsOptions, type RunningLrs, startLrs } from "./lrs/start-lrs.ts";
export { type LintFault, type LintRule, lintStatement } from "./lrs/statement-lint.ts";
export { invalidities } from "./lrs/validation.ts";
export type { LrsRule, LrsViolation } from "./lrs/violation.ts";
export { type AnyPackage, anyPackageOf, openAnyPackage } from "./package/any.ts";
export { type CoursePackage, openPackage, packageOf } from "./package/open.ts";
export { type Files, readZip } from "./package/zip.ts";
export type { Call, Commit, Launch, LmsRecord, Violation } from "./record.ts";
export type { CourseResult } from "./sequencing/result.ts";
export { serveFiles } from "./server/serve-files.ts";
export type { Rule } from "./strict/fault.ts";
export type { Standard, Values } from "./strict/model.ts";
