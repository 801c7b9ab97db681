import { at, isObject, textAt } from "../json.ts";
import { json, type LrsAnswer, type LrsRequest, refusal } from "../request.ts";
import type { Statements } from "../statements.ts";
import { strangeParameters } from "./parameters.ts";

/** Answers what statements said of an activity, the last one first heard. */
export function getActivity(request: LrsRequest, statements: Statements): LrsAnswer {
  const strange = strangeParameters(request, ["activityId"], ["activityId"]);
  if (strange.length > 0) return refusal(400, ...strange);
  const id = request.url.searchParams.get("activityId");
  const about = statements.valid().filter((statement) => textAt(statement, "object", "id") === id);
  const definitions = about.map((statement) => at(statement, "object", "definition"));
  return json({
    objectType: "Activity",
    id,
    ...Object.fromEntries(definitions.filter(isObject).map((last) => ["definition", last])),
  });
}
