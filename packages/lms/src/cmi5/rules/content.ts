import { at, isObject, numberAt, textAt } from "../../lrs/json.ts";
import type { Clause } from "../clauses.ts";
import { type AuVerb, IRI } from "../names.ts";
import { activitiesOf } from "../situation.ts";
import { type DefinedRule, when } from "./rule.ts";

/** Verbs whose result tells how long it took. */
const TIMED: Readonly<Partial<Record<AuVerb, Clause>>> = {
  terminated: "9.5.4.1-1",
  completed: "9.5.4.1-2",
  passed: "9.5.4.1-3",
  failed: "9.5.4.1-4",
};

/** What object, result and categories of a statement that cmi5 defines say. */
export const contentRules: readonly DefinedRule[] = [
  ({ statement, situation: { terms } }) => {
    const id = textAt(statement, "object", "id");
    return when(id !== terms.activityId, "8.1.5.0-6", `the object is ${id}.`);
  },

  ({ statement }) => {
    const kind = at(statement, "object", "objectType") ?? "Activity";
    return when(kind !== "Activity", "9.4.0.0-1", `the object is a ${kind}.`);
  },

  ({ statement, verb }) => {
    const score = at(statement, "result", "score");
    if (!isObject(score)) return [];
    const bounded = score.min !== undefined && score.max !== undefined;
    const decimals = String(numberAt(score, "scaled") ?? "").split(".")[1] ?? "";
    return [
      ...when(verb !== "passed" && verb !== "failed", "9.5.1.0-2", `${verb} has a score.`),
      ...when(score.raw !== undefined && !bounded, "9.5.1.0-3", "raw stands without min or max."),
      ...when(decimals.length > 4, "house/scaled-decimals", `scaled is ${score.scaled}.`),
    ];
  },

  ({ statement, verb }) => {
    const success = at(statement, "result", "success");
    if (verb === "passed") return when(success !== true, "9.5.2.0-1", `success is ${success}.`);
    if (verb === "failed") return when(success !== false, "9.5.2.0-2", `success is ${success}.`);
    return when(success !== undefined, "9.5.2.0-3", `${verb} says success.`);
  },

  ({ statement, verb }) => {
    const completion = at(statement, "result", "completion");
    return verb === "completed"
      ? when(completion !== true, "9.5.3.0-1", `completion is ${completion}.`)
      : when(completion !== undefined, "9.5.3.0-2", `${verb} says completion.`);
  },

  ({ statement, verb }) => {
    const rule = verb && TIMED[verb];
    const timed = at(statement, "result", "duration") !== undefined;
    return rule ? when(!timed, rule, `${verb} has no duration.`) : [];
  },

  ({ statement }) => {
    const judges = ["success", "completion"].some(
      (name) => at(statement, "result", name) !== undefined,
    );
    const moves = activitiesOf(statement, "category").includes(IRI.moveOn);
    return [
      ...when(judges && !moves, "9.6.2.2-1", "the category moveon is missing."),
      ...when(!judges && moves, "9.6.2.2-2", "the category moveon tells of no result."),
    ];
  },
];
