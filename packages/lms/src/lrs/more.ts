import type { Answer } from "../server/serve.ts";
import type { LrsFaults } from "./faults.ts";
import { isObject, parsed, textAt } from "./json.ts";

/** The answer of a search, its `more` written in another way that LRSs have. */
export function withMore(answer: Answer, way: LrsFaults["lrsMore"], origin: string): Answer {
  const found = typeof answer.body === "string" ? parsed(answer.body) : undefined;
  const more = textAt(found, "more");
  if (!way || !more || !isObject(found)) return answer;
  const { more: _, ...rest } = found;
  const written = {
    absolute: { ...rest, more: origin + more },
    "page-relative": { ...rest, more: more.replace("/xapi/", "") },
    missing: rest,
  };
  return { ...answer, body: JSON.stringify(written[way]) };
}
