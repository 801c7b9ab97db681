import { at, numberAt } from "../../lrs/json.ts";
import type { Clause } from "../clauses.ts";
import { type AuVerb, IRI } from "../names.ts";
import { type DefinedRule, when } from "./rule.ts";

const JUDGING: readonly (AuVerb | undefined)[] = ["completed", "passed", "failed"];
const VERDICTS: readonly (AuVerb | undefined)[] = ["passed", "failed"];

/** How often, and in which mode, a verb of cmi5 may come. */
export const verdictRules: readonly DefinedRule[] = [
  ({ verb }) => when(verb === undefined, "9.3.0.0-1", "the verb is none of cmi5."),

  ({ verb, situation: { verbs } }) => {
    const repeated = verb !== undefined && verbs.includes(verb);
    const rule: Clause = verb === "initialized" ? "9.3.2.0-3" : "9.3.0.0-2";
    return when(repeated, rule, `${verb} comes again.`);
  },

  ({ verb, situation: { verbs } }) =>
    when(
      VERDICTS.includes(verb) && verbs.some((each) => each !== verb && VERDICTS.includes(each)),
      "9.3.0.0-3",
      `${verb} is the second verdict of the session.`,
    ),

  ({ verb, situation: { progress } }) => [
    ...when(
      verb === "completed" && progress.completed,
      "9.3.0.0-6",
      "the registration is completed already.",
    ),
    ...when(
      verb === "passed" && progress.passed,
      "9.3.0.0-7",
      "the registration is passed already.",
    ),
    ...when(
      verb === "failed" && progress.passed,
      "9.3.0.0-8",
      "the registration is passed already.",
    ),
  ],

  ({ verb, situation: { terms } }) =>
    when(
      terms.mode !== "Normal" && JUDGING.includes(verb),
      terms.mode === "Browse" ? "10.2.2.0-2" : "10.2.2.0-3",
      `${verb} comes in ${terms.mode}.`,
    ),

  ({ verb, statement, situation: { terms } }) => {
    const scaled = numberAt(statement, "result", "score", "scaled");
    const mastery = terms.masteryScore;
    if (scaled === undefined || mastery === undefined) return [];
    return [
      ...when(verb === "passed" && scaled < mastery, "9.3.4.0-2", `${scaled} is below ${mastery}.`),
      ...when(verb === "failed" && scaled >= mastery, "9.3.5.0-2", `${scaled} reaches ${mastery}.`),
    ];
  },

  ({ verb, statement, situation: { terms } }) => {
    const scored = at(statement, "result", "score") !== undefined;
    if (!VERDICTS.includes(verb) || !scored || terms.masteryScore === undefined) return [];
    const said = at(statement, "context", "extensions", IRI.masteryScore);
    return when(
      said !== terms.masteryScore,
      "9.6.3.2-2",
      `the mastery score is ${said}, not ${terms.masteryScore}.`,
    );
  },
];
