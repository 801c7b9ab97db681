import { randomUUID } from "node:crypto";
import { type AnyLaunchOptions, type Lms, startLms } from "@coursewright/lms";
import { cmi5Course } from "./xapi-course.ts";

const VERBS = "http://adlnet.gov/expapi/verbs/";
const CMI5 = "https://w3id.org/xapi/cmi5/context/";
const CATEGORY = { id: `${CMI5}categories/cmi5` };
const MOVE_ON = { id: `${CMI5}categories/moveon` };

type Json = Record<string, unknown>;

/** What a statement has besides what the launch decides. */
export interface Told {
  readonly result?: Json;
  readonly moveOn?: boolean;
  readonly extensions?: Json;
  /** Wins over what would be there. */
  readonly other?: Json;
  readonly context?: Json;
}

/** An assignable unit without a browser: asks what a test wants, good or bad. */
export class Unit {
  readonly endpoint: string;
  readonly fetchUrl: string;
  readonly actor: Json;
  readonly registration: string;
  readonly activityId: string;
  token = "";
  template: { contextActivities?: Json; extensions?: Json } = {};
  #last = Date.now();

  constructor(launchUrl: string) {
    const query = new URL(launchUrl).searchParams;
    const value = (name: string) => query.get(name) ?? "";
    this.endpoint = value("endpoint");
    this.fetchUrl = value("fetch");
    this.actor = JSON.parse(value("actor"));
    this.registration = value("registration");
    this.activityId = value("activityId");
  }

  /** POSTs to the address for tokens and keeps the token. */
  async fetchToken(): Promise<Json> {
    const answer = await (await fetch(this.fetchUrl, { method: "POST" })).json();
    this.token ||= answer["auth-token"] ?? "";
    return answer;
  }

  /** Asks the LRS. */
  ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return fetch(this.endpoint + path, {
      method,
      headers: {
        authorization: `Basic ${this.token}`,
        "x-experience-api-version": "1.0.3",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  }

  /** Path of a state of this launch. */
  state(stateId: string, changes: Record<string, string> = {}): string {
    return `activities/state?${new URLSearchParams({
      stateId,
      activityId: this.activityId,
      agent: JSON.stringify(this.actor),
      registration: this.registration,
      ...changes,
    })}`;
  }

  profile(profileId = "cmi5LearnerPreferences"): string {
    const agent = JSON.stringify(this.actor);
    return `agents/profile?${new URLSearchParams({ profileId, agent })}`;
  }

  /** Token, LaunchData and preferences, as cmi5 wants them before the first statement. */
  async startUp(): Promise<void> {
    await this.fetchToken();
    const launchData = await (await this.ask("GET", this.state("LMS.LaunchData"))).json();
    this.template = launchData.contextTemplate;
    await this.ask("GET", this.profile());
  }

  /** A statement that cmi5 defines, in order as it is. */
  defined(verb: string, told: Told = {}): Json {
    return this.#statement(verb, [CATEGORY, ...(told.moveOn ? [MOVE_ON] : [])], told);
  }

  /** A statement of another kind. */
  allowed(verb: string, told: Told = {}): Json {
    const object = { objectType: "Activity", id: `${this.activityId}/q/one` };
    return this.#statement(verb, [], { ...told, other: { object, ...told.other } });
  }

  /** Sends statements in one request; the status. */
  async send(...statements: readonly Json[]): Promise<number> {
    const body = statements.length === 1 ? statements[0] : statements;
    return (await this.ask("POST", "statements", body)).status;
  }

  #statement(verb: string, category: readonly Json[], told: Told): Json {
    this.#last += 1;
    return {
      id: randomUUID(),
      timestamp: new Date(this.#last).toISOString(),
      actor: this.actor,
      verb: { id: VERBS + verb, display: { en: verb } },
      object: { objectType: "Activity", id: this.activityId },
      ...(told.result && { result: told.result }),
      context: {
        registration: this.registration,
        contextActivities: {
          ...this.template.contextActivities,
          ...(category.length > 0 && { category }),
        },
        extensions: { ...told.extensions, ...this.template.extensions },
        ...told.context,
      },
      ...told.other,
    };
  }
}

export const PASSED: Told = {
  result: { success: true, duration: "PT1S" },
  moveOn: true,
};
export const FAILED: Told = {
  result: { success: false, duration: "PT1S" },
  moveOn: true,
};
export const COMPLETED: Told = {
  result: { completion: true, duration: "PT1S" },
  moveOn: true,
};
export const TERMINATED: Told = { result: { duration: "PT2S" } };

/** Launches and answers the unit; nothing is fetched. */
export async function launched(lms: Lms, options: AnyLaunchOptions = {}): Promise<Unit> {
  const url = lms.launchUrl({ ...options, where: "window" });
  const { headers } = await fetch(url, { redirect: "manual" });
  return new Unit(headers.get("location") ?? "");
}

/** Launches, starts up and says that it did. */
export async function initialized(lms: Lms, options: AnyLaunchOptions = {}): Promise<Unit> {
  const unit = await launched(lms, options);
  await unit.startUp();
  await unit.send(unit.defined("initialized"));
  return unit;
}

/** An LMS with a course of cmi5 of which nothing is launched. */
export function cmi5Lms(parts?: string): Promise<Lms> {
  return startLms({ package: cmi5Course(parts) });
}

/** Rules that were broken so far. */
export function rulesOf(lms: Lms): readonly string[] {
  return lms.record().violations.map(({ rule }) => rule);
}
