import { randomUUID } from "node:crypto";
import type { Documents } from "../lrs/documents.ts";
import { ENDPOINT } from "../lrs/endpoint.ts";
import type { JsonObject } from "../lrs/json.ts";
import type { Enrolment } from "./enrolment.ts";
import { contextTemplateOf } from "./launch-data.ts";
import { LAUNCH_DATA, PREFERENCES } from "./names.ts";
import type { XapiLaunchOptions } from "./options.ts";
import type { LaunchTerms } from "./situation.ts";
import type { Au } from "./structure.ts";

const MODES = { normal: "Normal", browse: "Browse", review: "Review" } as const;
/** How a launch is meant. */
export type LaunchWish = XapiLaunchOptions & { readonly mode?: keyof typeof MODES };

/** What a launch gives to an assignable unit. */
export function termsOf(au: Au, enrolment: Enrolment, wish: LaunchWish): LaunchTerms {
  const sessionId = randomUUID();
  const masteryScore = wish.masteryScore ?? au.masteryScore;
  return {
    sessionId,
    actor: enrolment.actor,
    registration: enrolment.registration,
    activityId: enrolment.mint(au.id),
    publisherId: au.id,
    mode: MODES[wish.mode ?? "normal"],
    contextTemplate: contextTemplateOf(au.id, sessionId, wish.template),
    moveOn: wish.moveOn ?? au.moveOn,
    ...(masteryScore !== undefined && { masteryScore }),
  };
}

/** The page of the assignable unit with the five parameters of cmi5. */
export function launchUrlOf(terms: LaunchTerms, page: string, lrsOrigin: string): string {
  const { actor, registration, activityId, sessionId } = terms;
  const parameters = new URLSearchParams({
    endpoint: lrsOrigin + ENDPOINT,
    fetch: `${lrsOrigin}/fetch?session=${sessionId}`,
    actor: JSON.stringify(actor),
    registration,
    activityId,
  });
  // Blanks as %20: not every course takes a plus for one.
  const query = parameters.toString().replaceAll("+", "%20");
  return `${page}${page.includes("?") ? "&" : "?"}${query}`;
}

/** Puts LaunchData and the learner's wishes where content looks for them. */
export function prepare(
  documents: Documents,
  { actor, registration, activityId }: LaunchTerms,
  written: { readonly launchData: JsonObject; readonly preferences: JsonObject | undefined },
): void {
  const put = (place: Parameters<Documents["put"]>[0], value: JsonObject) =>
    documents.put(place, {
      type: "application/json",
      content: JSON.stringify(value),
      writer: "lms",
    });
  const resource = "activities/state";
  put({ resource, id: LAUNCH_DATA, agent: actor, activityId, registration }, written.launchData);
  if (written.preferences)
    put({ resource: "agents/profile", id: PREFERENCES, agent: actor }, written.preferences);
}
