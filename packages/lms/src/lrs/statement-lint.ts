import type { JsonObject } from "./json.ts";
import type { LintFault } from "./lint/fault.ts";
import { faultsOfForm } from "./lint/form.ts";
import { faultsOfInteraction } from "./lint/interaction.ts";
import { faultsOfResult } from "./lint/result.ts";

export type { LintFault, LintRule } from "./lint/fault.ts";

/** What is wrong with a valid statement all the same; pure, but for the clock when no time is given. */
export function lintStatement(statement: JsonObject, now = Date.now()): readonly LintFault[] {
  return [
    ...faultsOfForm(statement, now),
    ...faultsOfResult(statement),
    ...faultsOfInteraction(statement),
  ];
}
