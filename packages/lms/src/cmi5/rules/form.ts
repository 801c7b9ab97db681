import { isDeepStrictEqual } from "node:util";
import { textAt } from "../../lrs/json.ts";
import { IRI, LMS_VERBS } from "../names.ts";
import { activitiesOf, isDefined } from "../situation.ts";
import { type StatementRule, when } from "./rule.ts";

const OF_THE_LMS: readonly unknown[] = Object.values(LMS_VERBS);

/** What every statement of an assignable unit has: id, time, actor, registration. */
export const formRules: readonly StatementRule[] = [
  ({ id }) => when(id === undefined, "9.1.0.0-1", "the statement has no id."),

  ({ timestamp }) => when(timestamp === undefined, "9.7.0.0-1", "the statement has no timestamp."),

  ({ timestamp }) =>
    when(
      typeof timestamp === "string" && !/(Z|[+-]00:?00)$/.test(timestamp),
      "9.7.0.0-2",
      `${timestamp} is not in UTC.`,
    ),

  ({ actor }, { terms }) =>
    when(
      !isDeepStrictEqual(actor, terms.actor),
      "8.1.3.0-3",
      `the actor is ${JSON.stringify(actor)}.`,
    ),

  (statement, { terms }) => {
    const registration = textAt(statement, "context", "registration");
    return when(
      registration !== terms.registration,
      isDefined(statement) ? "9.6.1.0-1" : "8.1.4.0-3",
      `the registration is ${registration}.`,
    );
  },

  (statement) =>
    when(
      OF_THE_LMS.includes(textAt(statement, "verb", "id")),
      "house/lms-verb",
      "only the LMS says so.",
    ),

  (statement) =>
    when(
      textAt(statement, "verb", "id") === IRI.voided,
      "house/voided",
      "an assignable unit voids nothing.",
    ),

  (statement, { terms }) =>
    when(
      textAt(statement, "object", "id") === terms.publisherId,
      "house/publisher-id",
      "the publisher's id is no object.",
    ),

  (statement) =>
    when(
      !isDefined(statement) && activitiesOf(statement, "category").includes(IRI.moveOn),
      "9.6.2.2-2",
      "a statement that cmi5 does not define has the category moveon.",
    ),
];
