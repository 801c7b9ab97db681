import { at, textAt } from "../../lrs/json.ts";
import { IRI } from "../names.ts";
import { definedVerbOf } from "../situation.ts";
import { type StatementRule, when } from "./rule.ts";

/** What extensions of a statement say. */
export const extensionRules: readonly StatementRule[] = [
  (statement, { verbs }) => {
    const progress = at(statement, "result", "extensions", IRI.progress);
    if (progress === undefined) return [];
    const whole = Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100;
    const late = definedVerbOf(statement) === "completed" || verbs.includes("completed");
    return [
      ...when(!whole, "house/progress", `progress is ${progress}, not a whole number to 100.`),
      ...when(late, "house/progress", "progress is told of what is completed."),
    ];
  },

  (statement, { terms }) => {
    const name = textAt(terms.actor, "name") ?? "";
    const said = ["result", "context", "object"].map((part) => JSON.stringify(statement[part]));
    const named = name !== "" && said.some((text) => text?.includes(name));
    return when(named, "house/name", "the learner's name stands outside of the actor.");
  },
];
