import { type JsonObject, textAt } from "../../lrs/json.ts";
import type { Objections } from "../../lrs/request.ts";
import type { LrsViolation } from "../../lrs/violation.ts";
import { after, definedVerbOf, isDefined, type Situation } from "../situation.ts";
import { contentRules } from "./content.ts";
import { extensionRules } from "./extensions.ts";
import { formRules } from "./form.ts";
import { orderRules } from "./order.ts";
import type { Breach } from "./rule.ts";
import { templateRules } from "./template.ts";
import { verdictRules } from "./verdict.ts";

const RULES = [...formRules, ...templateRules, ...orderRules, ...extensionRules];
const DEFINED_RULES = [...verdictRules, ...contentRules];
/** Only the house wishes so: an LMS takes such statements. */
const WISHES = [
  "house/timestamp-order",
  "house/mode",
  "house/scaled-decimals",
  "house/publisher-id",
  "house/progress",
  "house/name",
];

/** What the statements of one request break, and whether the LMS refuses all of them for it. */
export function judge(statements: readonly JsonObject[], situation: Situation): Objections {
  const violations = [
    ...violationsOfCompany(statements, situation),
    ...violationsInOrder(statements, situation),
  ];
  return { violations, refused: isRefused(violations) };
}

/** Whether an LMS answers 403 for one of the violations. */
function isRefused(violations: readonly LrsViolation[]): boolean {
  return violations.some(({ rule }) => !WISHES.includes(rule));
}

/** CATAPULT refuses a request in which initialized is not alone. */
function violationsOfCompany(
  statements: readonly JsonObject[],
  { phase }: Situation,
): readonly LrsViolation[] {
  const first = statements.find((each) => definedVerbOf(each) === "initialized");
  if (!first || statements.length === 1 || phase !== "launched") return [];
  const message = "initialized is not alone in its request.";
  return [{ rule: "9.3.0.0-4", message, statement: first }];
}

/** The order that counts is that of the timestamps. */
function violationsInOrder(statements: readonly JsonObject[], situation: Situation) {
  const violations: LrsViolation[] = [];
  let now = situation;
  for (const statement of [...statements].sort(byTimestamp)) {
    violations.push(...breachesOf(statement, now).map((breach) => ({ ...breach, statement })));
    now = after(now, statement);
  }
  return violations;
}

function breachesOf(statement: JsonObject, situation: Situation): readonly Breach[] {
  const breaches = RULES.flatMap((rule) => rule(statement, situation));
  if (!isDefined(statement)) return breaches;
  const told = { statement, verb: definedVerbOf(statement), situation };
  return [...breaches, ...DEFINED_RULES.flatMap((rule) => rule(told))];
}

function byTimestamp(one: JsonObject, other: JsonObject): number {
  const time = (statement: JsonObject) => Date.parse(textAt(statement, "timestamp") ?? "") || 0;
  return time(one) - time(other);
}
