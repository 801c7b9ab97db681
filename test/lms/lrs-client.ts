import { randomUUID } from "node:crypto";
import { type LrsOptions, type RunningLrs, startLrs } from "@coursewright/lms";

export const VERB = "http://adlnet.gov/expapi/verbs/experienced";
export const ACTIVITY = "https://acme.example/course";
export const AGENT = { account: { homePage: "https://lms.example", name: "1625378" } };

/** An LRS and the requests of somebody who has a token of its broker. */
export interface Client {
  readonly lrs: RunningLrs;
  ask(method: string, path: string, asked?: Asked): Promise<Response>;
}

/** What a request has besides its address. */
export interface Asked {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Starts an LRS and fetches a token. */
export async function client(options: LrsOptions = {}): Promise<Client> {
  const lrs = await startLrs(options);
  const broker = await fetch(lrs.tokenUrl, { method: "POST" });
  const { endpoint, "auth-token": token } = await broker.json();
  return {
    lrs,
    ask: (method, path, { body, headers = {} } = {}) =>
      fetch(endpoint + path, {
        method,
        headers: {
          authorization: `Basic ${token}`,
          "x-experience-api-version": options.version ?? "1.0.3",
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && {
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      }),
  };
}

/** A good statement, with changes. */
export function statement(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    actor: AGENT,
    verb: { id: VERB, display: { en: "experienced" } },
    object: { objectType: "Activity", id: ACTIVITY },
    ...changes,
  };
}

/** Path of a document. */
export function state(stateId: string, more: Record<string, string> = {}): string {
  const agent = JSON.stringify(AGENT);
  return `activities/state?${new URLSearchParams({ stateId, activityId: ACTIVITY, agent, ...more })}`;
}

/** Path of a profile of the learner. */
export function profile(profileId: string): string {
  return `agents/profile?${new URLSearchParams({ profileId, agent: JSON.stringify(AGENT) })}`;
}
