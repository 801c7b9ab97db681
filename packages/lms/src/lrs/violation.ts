import type { Clause } from "../cmi5/clauses.ts";
import type { JsonObject } from "./json.ts";
import type { LintRule } from "./lint/fault.ts";

/** Rules of xAPI, of launches by Tin Can, and of good conduct; those of cmi5 go by their clauses. */
type XapiRule =
  /** What `@learninglocker/xapi-validation` refuses. */
  | "xapi/statement"
  | "xapi/parameter"
  | "xapi/version"
  | "xapi/content-type"
  | "xapi/conflict"
  | "xapi/document"
  | "xapi/credentials"
  | "xapi/too-large"
  /** Two statements of one request have the same id. */
  | "xapi/same-id"
  | "tincan/actor"
  | "tincan/registration"
  | "tincan/order"
  | "scorm/category"
  | "scorm/grouping"
  | "house/timestamp-order"
  | "house/lms-verb"
  | "house/voided"
  | "house/publisher-id"
  | "house/mode"
  | "house/looking-back"
  | "house/scaled-decimals"
  | "house/fetch-simple"
  | "house/progress"
  | "house/name";

/** Name of a rule that the LRS knows. */
export type LrsRule = Clause | LintRule | XapiRule;

/** A rule that content broke on its way to the LRS. */
export interface LrsViolation {
  /** Clause id of `@cmi5/requirements` such as `9.3.0.0-4`, or a name of ours. */
  readonly rule: LrsRule;
  readonly message: string;
  readonly statement?: JsonObject;
}
