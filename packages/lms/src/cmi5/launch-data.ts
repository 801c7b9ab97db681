import type { LrsFaults } from "../lrs/faults.ts";
import { isObject, type JsonObject, objectsAt } from "../lrs/json.ts";
import { IRI } from "./names.ts";
import type { LaunchTerms } from "./situation.ts";
import type { Au } from "./structure.ts";

/** A part of LMS.LaunchData. */
export type LaunchDataPart =
  | "contextTemplate"
  | "launchMode"
  | "moveOn"
  | "masteryScore"
  | "launchParameters"
  | "returnURL"
  | "entitlementKey";

/** The context that all statements of a session take over. */
export function contextTemplateOf(
  publisherId: string,
  sessionId: string,
  more: JsonObject = {},
): JsonObject {
  const grouping = [{ objectType: "Activity", id: publisherId }];
  return {
    ...more,
    contextActivities: {
      ...objectAt(more, "contextActivities"),
      grouping: [...grouping, ...objectsAt(more, "contextActivities", "grouping")],
    },
    extensions: { ...objectAt(more, "extensions"), [IRI.sessionId]: sessionId },
  };
}

function objectAt(value: JsonObject, name: string): JsonObject {
  const found = value[name];
  return isObject(found) ? found : {};
}

/** What LMS.LaunchData says. */
export function launchDataOf(
  terms: LaunchTerms,
  au: Au,
  { returnUrl, faults }: { readonly returnUrl: string | undefined; readonly faults: LrsFaults },
): JsonObject {
  const { contextTemplate, mode, moveOn, masteryScore } = terms;
  const { launchParameters, entitlementKey } = au;
  const noScore = faults.masteryScoreIsNull ? { masteryScore: null } : {};
  const parts = {
    contextTemplate,
    launchMode: mode,
    moveOn,
    ...(masteryScore === undefined ? noScore : { masteryScore }),
    ...(launchParameters !== undefined && { launchParameters }),
    ...(returnUrl !== undefined && { returnURL: returnUrl }),
    ...(entitlementKey !== undefined && { entitlementKey: { courseStructure: entitlementKey } }),
  };
  const lacking: readonly string[] = faults.launchDataLacks ?? [];
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !lacking.includes(name)));
}
