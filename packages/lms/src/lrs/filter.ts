import { agentKey } from "./agents.ts";
import { at, isObject, objectsAt, parsed, type Statement, textAt } from "./json.ts";

/** Parameters of a search, each with the test that it is written as it should be. */
export const FILTERS: Readonly<Record<string, (value: string) => boolean>> = {
  statementId: () => true,
  voidedStatementId: () => true,
  agent: (value) => isObject(parsed(value)),
  verb: (value) => /^[a-z][\w+.-]*:\S+$/i.test(value),
  activity: (value) => /^[a-z][\w+.-]*:\S+$/i.test(value),
  registration: (value) => /^[0-9a-f-]{36}$/i.test(value),
  related_activities: isBoolean,
  related_agents: isBoolean,
  since: isTime,
  until: isTime,
  limit: (value) => /^\d+$/.test(value),
  format: (value) => ["ids", "exact", "canonical"].includes(value),
  attachments: isBoolean,
  ascending: isBoolean,
};

const LISTS = ["parent", "grouping", "category", "other"];

/** The statements of a search, newest first unless it says otherwise; without its limit. */
export function matching(
  statements: readonly Statement[],
  query: URLSearchParams,
): readonly Statement[] {
  const found = statements.filter((statement) => matches(statement, query));
  return query.get("ascending") === "true" ? found : [...found].reverse();
}

function matches(statement: Statement, query: URLSearchParams): boolean {
  const stored = textAt(statement, "stored") ?? "";
  const is = (name: string, value: string | undefined) =>
    !query.has(name) || query.get(name) === value;
  return (
    is("verb", textAt(statement, "verb", "id")) &&
    is("registration", textAt(statement, "context", "registration")) &&
    isAbout(statement, query) &&
    isOf(statement, query) &&
    Date.parse(stored) > Date.parse(query.get("since") ?? "1970-01-01") &&
    Date.parse(stored) <= Date.parse(query.get("until") ?? "9999-01-01")
  );
}

function isAbout(statement: Statement, query: URLSearchParams): boolean {
  const activity = query.get("activity");
  if (activity === null || textAt(statement, "object", "id") === activity) return true;
  if (query.get("related_activities") !== "true") return false;
  return LISTS.some((list) =>
    objectsAt(statement, "context", "contextActivities", list).some(({ id }) => id === activity),
  );
}

function isOf(statement: Statement, query: URLSearchParams): boolean {
  const agent = query.get("agent");
  if (agent === null) return true;
  const related = query.get("related_agents") === "true";
  const agents = [
    statement.actor,
    statement.object,
    ...(related ? [statement.authority, at(statement, "context", "instructor")] : []),
  ];
  return agents.some((each) => agentKey(each) === agentKey(parsed(agent)));
}

function isBoolean(value: string): boolean {
  return value === "true" || value === "false";
}

function isTime(value: string): boolean {
  return !Number.isNaN(Date.parse(value));
}
