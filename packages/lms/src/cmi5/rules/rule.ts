import type { JsonObject } from "../../lrs/json.ts";
import type { LrsRule } from "../../lrs/violation.ts";
import type { AuVerb } from "../names.ts";
import type { Situation } from "../situation.ts";

/** A rule that was broken, without the statement that breaks it. */
export interface Breach {
  readonly rule: LrsRule;
  readonly message: string;
}

/** What a statement of any kind breaks. */
export type StatementRule = (statement: JsonObject, situation: Situation) => readonly Breach[];

/** What a statement that cmi5 defines breaks. */
export type DefinedRule = (told: {
  readonly statement: JsonObject;
  /** Nothing for a verb that cmi5 does not know. */
  readonly verb: AuVerb | undefined;
  readonly situation: Situation;
}) => readonly Breach[];

/** The breach when something is so; none otherwise. */
export function when(claim: boolean, rule: LrsRule, message: string): readonly Breach[] {
  return claim ? [{ rule, message }] : [];
}
