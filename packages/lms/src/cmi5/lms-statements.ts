import { randomUUID } from "node:crypto";
import type { JsonObject, Statement } from "../lrs/json.ts";
import { IRI, LMS_VERBS } from "./names.ts";
import type { LaunchTerms } from "./situation.ts";
import type { Au } from "./structure.ts";

/** Who a statement of the LMS is about, and in which session. */
export type Concerned = Pick<LaunchTerms, "actor" | "registration" | "sessionId" | "publisherId">;

/** Says that an assignable unit was launched. */
export function launched(terms: LaunchTerms, au: Au, url: string): Statement {
  const { masteryScore, mode, moveOn, activityId } = terms;
  const { launchParameters } = au;
  return statementOf(terms, LMS_VERBS.launched, {
    object: { objectType: "Activity", id: activityId },
    extensions: {
      [IRI.launchMode]: mode,
      [IRI.launchUrl]: url,
      [IRI.moveOnRule]: moveOn,
      ...(masteryScore !== undefined && { [IRI.masteryScore]: masteryScore }),
      ...(launchParameters !== undefined && { [IRI.launchParameters]: launchParameters }),
    },
  });
}

/** Says that a session was never terminated. */
export function abandoned(terms: LaunchTerms, seconds: number): Statement {
  return statementOf(terms, LMS_VERBS.abandoned, {
    object: { objectType: "Activity", id: terms.activityId },
    result: { duration: `PT${Math.max(0, seconds).toFixed(2)}S` },
  });
}

/** Says that all of a block or of the course is done. */
export function satisfied(
  concerned: Concerned,
  kind: "block" | "course",
  mintedId: string,
): Statement {
  return statementOf(concerned, LMS_VERBS.satisfied, {
    object: { objectType: "Activity", id: mintedId, definition: { type: IRI[kind] } },
  });
}

interface Said {
  readonly object: JsonObject;
  readonly result?: JsonObject;
  readonly extensions?: JsonObject;
}

function statementOf(concerned: Concerned, verb: string, said: Said): Statement {
  const { actor, registration, sessionId, publisherId } = concerned;
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    actor,
    verb: { id: verb, display: { en: verb.split("/").at(-1) } },
    object: said.object,
    ...(said.result && { result: said.result }),
    context: {
      registration,
      contextActivities: {
        grouping: [{ objectType: "Activity", id: publisherId }],
        category: [{ objectType: "Activity", id: IRI.cmi5 }],
      },
      extensions: { ...said.extensions, [IRI.sessionId]: sessionId },
    },
  };
}
