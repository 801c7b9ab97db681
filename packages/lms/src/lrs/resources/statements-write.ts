import { randomUUID } from "node:crypto";
import { hasId, isObject, type JsonObject, parsed, type Statement } from "../json.ts";
import { empty, json, type LrsAnswer, type LrsRequest, refusal } from "../request.ts";
import { lintStatement } from "../statement-lint.ts";
import type { Statements } from "../statements.ts";
import { invalidities } from "../validation.ts";
import type { LrsViolation } from "../violation.ts";
import { strangeParameters } from "./parameters.ts";

/** Takes one statement or a list of them: all or none. */
export function postStatements(request: LrsRequest, statements: Statements): LrsAnswer {
  const strange = strangeParameters(request, [], []);
  if (strange.length > 0) return refusal(400, ...strange);
  const sent = parsed(request.body);
  const answer = take(Array.isArray(sent) ? sent : [sent], request, statements);
  return answer.status === undefined
    ? { ...answer, ...json(answer.taken.map(({ id }) => id)) }
    : answer;
}

/** Takes one statement whose id the address says. */
export function putStatement(request: LrsRequest, statements: Statements): LrsAnswer {
  const strange = strangeParameters(request, ["statementId"], ["statementId"]);
  if (strange.length > 0) return refusal(400, ...strange);
  const id = request.url.searchParams.get("statementId");
  const sent = parsed(request.body);
  if (isObject(sent) && sent.id !== undefined && sent.id !== id)
    return refusal(400, { rule: "xapi/statement", message: "two ids for one statement." });
  const answer = take([isObject(sent) ? { ...sent, id } : sent], request, statements);
  return answer.status === undefined ? { ...answer, ...empty(204) } : answer;
}

interface Taken extends LrsAnswer {
  readonly taken: readonly Statement[];
}

function take(sent: readonly unknown[], request: LrsRequest, statements: Statements): Taken {
  const refuse = (answer: LrsAnswer): Taken => ({ ...answer, taken: [] });
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
    return refuse(refusal(400, { rule: "xapi/content-type", message: "statements are JSON." }));
  const invalid = violationsOfForm(sent);
  if (invalid.length > 0) return refuse(refusal(400, ...invalid));
  const objects = sent.filter(isObject);
  const conflicts = objects
    .filter(hasId)
    .filter((one) => statements.standingOf(one) === "conflicting");
  if (conflicts.length > 0) return refuse(refusal(409, ...conflicts.map(conflict)));
  return keep(objects, request, statements);
}

function keep(sent: readonly JsonObject[], { sender }: LrsRequest, statements: Statements): Taken {
  // A repeated statement is old news: it was judged when it was new.
  const news = sent.filter((one) => !hasId(one) || statements.standingOf(one) === "new");
  const { violations, refused } = sender.judge(news);
  const found = [...violations, ...news.flatMap(lintOf)];
  if (refused) return { ...refusal(403, ...found), taken: [] };
  const named = sent.map((one) => (hasId(one) ? one : { ...one, id: randomUUID() }));
  const fresh = named.filter((one) => statements.standingOf(one) === "new");
  for (const statement of fresh) statements.keep(statement, sender);
  sender.stored(fresh);
  return { body: "", violations: found, taken: named };
}

function violationsOfForm(sent: readonly unknown[]): readonly LrsViolation[] {
  const ids = sent.flatMap((one) => (isObject(one) && hasId(one) ? [one.id] : []));
  const same = ids.find((id, index) => ids.indexOf(id) !== index);
  return [
    ...sent.flatMap((one) =>
      invalidities(one).map(
        (message): LrsViolation => ({
          rule: "xapi/statement",
          message,
          ...(isObject(one) && { statement: one }),
        }),
      ),
    ),
    ...(same === undefined
      ? []
      : [{ rule: "xapi/same-id", message: `${same} is there twice.` } as const]),
  ];
}

function lintOf(statement: JsonObject): readonly LrsViolation[] {
  return lintStatement(statement).map((fault) => ({ ...fault, statement }));
}

function conflict(statement: Statement): LrsViolation {
  return {
    rule: "xapi/conflict",
    message: `${statement.id} is known with another content.`,
    statement,
  };
}
