import { FILTERS, matching } from "../filter.ts";
import type { Statement } from "../json.ts";
import { empty, json, type LrsAnswer, type LrsRequest, refusal } from "../request.ts";
import type { Statements } from "../statements.ts";
import { parameter, strangeParameters } from "./parameters.ts";

const ONE = ["statementId", "voidedStatementId"];
const MOST = 500;

/** Answers one statement, or those of a search. */
export function getStatements(request: LrsRequest, statements: Statements): LrsAnswer {
  const query = request.url.searchParams;
  const badly = [...query]
    .filter(([name, value]) => FILTERS[name]?.(value) === false)
    .map(([name, value]) => parameter(`${name} cannot be "${value}".`));
  const strange = [...strangeParameters(request, [...Object.keys(FILTERS), "from"], []), ...badly];
  if (strange.length > 0) return refusal(400, ...strange);
  if (ONE.some((name) => query.has(name))) return getOne(query, statements);
  return getMany(query, statements.valid());
}

function getOne(query: URLSearchParams, statements: Statements): LrsAnswer {
  const others = [...query.keys()].filter((name) => name !== "format" && name !== "attachments");
  if (others.length > 1) return refusal(400, parameter("one statement needs no search."));
  const found = query.has("statementId")
    ? statements.find(query.get("statementId") ?? "")
    : statements.findVoided(query.get("voidedStatementId") ?? "");
  return found ? json(found) : empty(404);
}

function getMany(query: URLSearchParams, statements: readonly Statement[]): LrsAnswer {
  const found = matching(statements, query);
  const from = Number(query.get("from") ?? 0);
  const limit = Math.min(MOST, Number(query.get("limit") ?? 0) || MOST);
  return json({
    statements: found.slice(from, from + limit),
    more: found.length > from + limit ? moreOf(query, from + limit) : "",
  });
}

/** Relative to the host, as the standard has it. */
function moreOf(query: URLSearchParams, from: number): string {
  const rest = new URLSearchParams(query);
  rest.set("from", String(from));
  return `/xapi/statements?${rest}`;
}
