import { type JsonObject, objectsAt, textAt } from "./json.ts";
import type { Objections } from "./request.ts";
import type { LrsViolation } from "./violation.ts";

const PROFILE = "https://w3id.org/xapi/scorm";

/** What statements beside SCORM break of ADL's profile; nothing is refused for it. */
export function judgeByScormProfile(statements: readonly JsonObject[]): Objections {
  const violations = statements.flatMap((statement) =>
    breachesOf(statement).map((breach) => ({ ...breach, statement })),
  );
  return { violations, refused: false };
}

function breachesOf(statement: JsonObject): readonly LrsViolation[] {
  const context = (list: string) => objectsAt(statement, "context", "contextActivities", list);
  const categories = context("category").map(({ id }) => id);
  const attempt = context("grouping").some((activity) =>
    (textAt(activity, "id") ?? "").includes("?attemptId="),
  );
  return [
    ...(categories.includes(PROFILE)
      ? []
      : [{ rule: "scorm/category", message: `the category ${PROFILE} is missing.` } as const]),
    ...(attempt && context("grouping").length > 1
      ? []
      : [{ rule: "scorm/grouping", message: "course and attempt are not both named." } as const]),
  ];
}
