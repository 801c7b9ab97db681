import { isDeepStrictEqual } from "node:util";
import { isObject, parsed, textAt } from "../../lrs/json.ts";
import type { DocumentAccess, Objections } from "../../lrs/request.ts";
import type { LrsViolation } from "../../lrs/violation.ts";
import { LAUNCH_DATA, PREFERENCES } from "../names.ts";
import type { Situation } from "../situation.ts";
import { when } from "./rule.ts";

const TAGS = /^[a-z]{2,8}(-[a-z0-9]{1,8})*(,[a-z]{2,8}(-[a-z0-9]{1,8})*)*$/i;

/** What asking for a document, or writing it, breaks. */
export function judgeAccess(access: DocumentAccess, situation: Situation): Objections {
  const violations: readonly LrsViolation[] = [
    ...breachesOfAddress(access, situation),
    ...breachesOfLaunchData(access),
    ...breachesOfPreferences(access),
  ];
  const wishes = breachesOfLooking(access, situation);
  return { violations: [...violations, ...wishes], refused: violations.length > 0 };
}

function breachesOfAddress(
  { resource, agent, registration }: DocumentAccess,
  { terms }: Situation,
) {
  return [
    ...when(
      resource !== "activities/profile" && !isDeepStrictEqual(agent, terms.actor),
      resource === "agents/profile" ? "11.0.0.0-1" : "8.1.3.0-3",
      `the agent is ${JSON.stringify(agent)}.`,
    ),
    ...when(
      resource === "activities/state" && registration !== terms.registration,
      "8.1.4.0-3",
      `the registration is ${registration}.`,
    ),
  ];
}

function breachesOfLaunchData({ resource, id, method }: DocumentAccess) {
  const reads = method === "GET" || method === "HEAD";
  const touches = resource === "activities/state" && (id === LAUNCH_DATA || id === undefined);
  // Deleting every state of the activity deletes it too.
  return when(touches && !reads, "10.2.1.0-5", `${method} of ${LAUNCH_DATA}.`);
}

function breachesOfPreferences({ resource, id, method, body }: DocumentAccess) {
  if (resource !== "agents/profile") return [];
  const named = when(id !== PREFERENCES, "11.0.0.0-4", `the profile is ${id}.`);
  if (method !== "PUT" && method !== "POST") return named;
  const said = parsed(body);
  const languages = textAt(said, "languagePreference");
  const audio = textAt(said, "audioPreference");
  const complete = isObject(said) && languages !== undefined && audio !== undefined;
  return [
    ...named,
    ...when(!complete, "11.0.0.0-5", "the preferences are not complete."),
    ...when(
      languages !== undefined && !TAGS.test(languages),
      "11.1.0.0-1",
      `"${languages}" lists no languages.`,
    ),
  ];
}

/** Whoever looks on or looks back changes nothing of their own. */
function breachesOfLooking({ resource, method }: DocumentAccess, { terms }: Situation) {
  const writes = method === "PUT" || method === "POST" || method === "DELETE";
  return when(
    resource === "activities/state" && writes && terms.mode !== "Normal",
    "house/looking-back",
    `a state was written in ${terms.mode}.`,
  );
}
