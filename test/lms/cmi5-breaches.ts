import type { AnyLaunchOptions } from "@coursewright/lms";
import type { Clause } from "../../packages/lms/src/cmi5/clauses.ts";
import { COMPLETED, FAILED, PASSED, TERMINATED, type Told, type Unit } from "./cmi5-unit.ts";

/** A way to break a rule. */
export interface Breach {
  /** Where the name of the way is not that of the rule. */
  readonly rule?: string;
  /** A launch that was initialised already, unless `launched`. */
  readonly from?: "launched";
  readonly options?: AnyLaunchOptions;
  act(unit: Unit): Promise<unknown>;
}

const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const OWN = "https://acme.example/xapi/state/v1";

/** Rules that take two launches, or time, to break. */
type Late = "8.1.2.0-2" | "9.3.6.0-2";

/** A way for each rule of cmi5. */
export const BREACHES: Readonly<Record<Exclude<Clause, Late>, Breach>> = {
  "8.1.2.0-4": { from: "launched", act: (unit) => fetch(unit.fetchUrl) },
  "8.1.2.0-5": { from: "launched", act: (unit) => unit.ask("GET", "statements") },
  "8.1.3.0-3": { act: (unit) => unit.send(unit.allowed("answered", actor("somebody-else"))) },
  "8.1.4.0-3": {
    act: (unit) =>
      unit.send(unit.allowed("answered", { context: { registration: crypto.randomUUID() } })),
  },
  "8.1.5.0-6": {
    act: (unit) =>
      unit.send(
        unit.defined("completed", {
          ...COMPLETED,
          other: { object: { id: "https://x.example/" } },
        }),
      ),
  },
  "8.2.3.0-1": { act: (unit) => unit.fetchToken() },
  "9.1.0.0-1": { act: (unit) => unit.send(without("id", unit.allowed("answered"))) },
  "9.3.0.0-1": { act: (unit) => unit.send(unit.defined("answered")) },
  "9.3.0.0-2": {
    act: (unit) =>
      unit.send(unit.defined("terminated", TERMINATED), unit.defined("terminated", TERMINATED)),
  },
  "9.3.0.0-3": {
    act: (unit) => unit.send(unit.defined("failed", FAILED), unit.defined("passed", PASSED)),
  },
  "9.3.0.0-4": {
    from: "launched",
    act: async (unit) => {
      await unit.startUp();
      await unit.send(unit.defined("initialized"), unit.allowed("answered"));
    },
  },
  "9.3.0.0-5": {
    act: async (unit) => {
      await unit.send(unit.defined("terminated", TERMINATED));
      await unit.send(unit.allowed("answered"));
    },
  },
  "9.3.0.0-6": { act: twice("completed", COMPLETED) },
  "9.3.0.0-7": { act: twice("passed", PASSED) },
  "9.3.0.0-8": {
    act: (unit) => unit.send(unit.defined("passed", PASSED), unit.defined("failed", FAILED)),
  },
  "9.3.2.0-3": { act: (unit) => unit.send(unit.defined("initialized")) },
  "9.3.4.0-2": { act: scored("passed", PASSED, { scaled: 0.7999 }) },
  "9.3.5.0-2": { act: scored("failed", FAILED, { scaled: 0.8 }) },
  "9.4.0.0-1": {
    act: (unit) =>
      unit.send(
        unit.defined("completed", {
          ...COMPLETED,
          other: { object: { objectType: "StatementRef", id: crypto.randomUUID() } },
        }),
      ),
  },
  "9.5.1.0-2": {
    act: (unit) =>
      unit.send(
        unit.defined("completed", {
          ...COMPLETED,
          result: { ...COMPLETED.result, score: { scaled: 1 } },
        }),
      ),
  },
  "9.5.1.0-3": { act: scored("passed", PASSED, { scaled: 0.9, raw: 9 }) },
  "9.5.2.0-1": { act: told("passed", { moveOn: true, result: { duration: "PT1S" } }) },
  "9.5.2.0-2": {
    act: told("failed", { moveOn: true, result: { success: true, duration: "PT1S" } }),
  },
  "9.5.2.0-3": {
    act: told("completed", {
      moveOn: true,
      result: { completion: true, success: true, duration: "PT1S" },
    }),
  },
  "9.5.3.0-1": {
    act: told("completed", { moveOn: true, result: { completion: false, duration: "PT1S" } }),
  },
  "9.5.3.0-2": {
    act: told("passed", {
      moveOn: true,
      result: { completion: true, success: true, duration: "PT1S" },
    }),
  },
  "9.5.4.1-1": { act: told("terminated", {}) },
  "9.5.4.1-2": { act: told("completed", { moveOn: true, result: { completion: true } }) },
  "9.5.4.1-3": { act: told("passed", { moveOn: true, result: { success: true } }) },
  "9.5.4.1-4": { act: told("failed", { moveOn: true, result: { success: false } }) },
  "9.6.1.0-1": {
    act: told("completed", { ...COMPLETED, context: { registration: crypto.randomUUID() } }),
  },
  "9.6.2.0-1": {
    act: (unit) => {
      const statement = unit.defined("completed", COMPLETED);
      const context = statement.context as { contextActivities: Record<string, unknown> };
      const { category } = context.contextActivities;
      return unit.send({ ...statement, context: { ...context, contextActivities: { category } } });
    },
  },
  "9.6.2.2-1": { act: told("completed", { ...COMPLETED, moveOn: false }) },
  "9.6.2.2-2": { act: told("terminated", { ...TERMINATED, moveOn: true }) },
  "9.6.3.1-4": {
    act: (unit) =>
      unit.send(unit.allowed("answered", { context: { extensions: { [SESSION]: "another" } } })),
  },
  "9.6.3.2-2": {
    act: told("passed", { ...PASSED, result: { ...PASSED.result, score: { scaled: 1 } } }),
  },
  "9.7.0.0-1": { act: (unit) => unit.send(without("timestamp", unit.allowed("answered"))) },
  "9.7.0.0-2": {
    act: (unit) =>
      unit.send(unit.allowed("answered", { other: { timestamp: "2099-01-01T00:00:00+02:00" } })),
  },
  "10.2.1.0-4": {
    from: "launched",
    act: async (unit) => {
      await unit.fetchToken();
      await unit.ask("GET", unit.profile());
      await unit.send(unit.defined("initialized"));
    },
  },
  "10.2.1.0-5": { act: (unit) => unit.ask("PUT", unit.state("LMS.LaunchData"), {}) },
  "10.2.1.0-6": {
    act: (unit) => unit.send(unit.allowed("answered", { context: { contextActivities: {} } })),
  },
  "10.2.1.0-7": {
    options: { template: { revision: "r1" } },
    act: (unit) => unit.send(unit.allowed("answered", { context: { revision: "r2" } })),
  },
  "10.2.2.0-2": { options: { mode: "browse" }, act: told("completed", COMPLETED) },
  "10.2.2.0-3": { options: { mode: "review" }, act: told("passed", PASSED) },
  "11.0.0.0-1": {
    act: (unit) =>
      unit.ask(
        "GET",
        `agents/profile?${new URLSearchParams({
          profileId: "cmi5LearnerPreferences",
          agent: JSON.stringify(actor("somebody-else").other?.actor),
        })}`,
      ),
  },
  "11.0.0.0-3": {
    from: "launched",
    act: async (unit) => {
      await unit.fetchToken();
      await unit.ask("GET", unit.state("LMS.LaunchData"));
      await unit.send(unit.defined("initialized"));
    },
  },
  "11.0.0.0-4": { act: (unit) => unit.ask("GET", unit.profile("something-else")) },
  "11.0.0.0-5": {
    act: (unit) => unit.ask("PUT", unit.profile(), { languagePreference: "de" }),
  },
  "11.1.0.0-1": {
    act: (unit) =>
      unit.ask("PUT", unit.profile(), { languagePreference: "de_DE", audioPreference: "on" }),
  },
};

/** The same for wishes of ours. */
export const HOUSE_BREACHES: Readonly<Record<string, Breach>> = {
  "house/timestamp-order": {
    act: async (unit) => {
      const [first, second] = [unit.allowed("answered"), unit.allowed("answered")];
      await unit.send(second);
      await unit.send(first);
    },
  },
  "house/lms-verb": { act: (unit) => unit.send(unit.allowed("launched")) },
  "house/voided": {
    act: (unit) => {
      const object = { objectType: "StatementRef", id: crypto.randomUUID() };
      return unit.send(unit.allowed("voided", { other: { object } }));
    },
  },
  "house/publisher-id": {
    act: (unit) =>
      unit.send(unit.allowed("answered", { other: { object: { id: "https://acme.example/au" } } })),
  },
  "house/mode": {
    options: { mode: "review" },
    act: (unit) => unit.send(unit.allowed("experienced")),
  },
  "house/looking-back": {
    options: { mode: "browse" },
    act: (unit) => unit.ask("PUT", unit.state(OWN), { v: 1 }),
  },
  "house/scaled-decimals": { act: scored("passed", PASSED, { scaled: 0.87654 }) },
  "house/progress": {
    act: (unit) => unit.send(unit.allowed("progressed", { result: progress(33.3) })),
  },
  "house/progress after completed": {
    rule: "house/progress",
    act: async (unit) => {
      await unit.send(unit.defined("completed", COMPLETED));
      await unit.send(unit.allowed("progressed", { result: progress(100) }));
    },
  },
  "house/name": {
    act: (unit) =>
      unit.send(unit.allowed("answered", { result: { response: "I am Okafor, Ada" } })),
  },
  "house/fetch-simple": {
    from: "launched",
    act: (unit) => fetch(unit.fetchUrl, { method: "POST", body: "{}" }),
  },
};

function told(verb: string, what: Told): Breach["act"] {
  return (unit) => unit.send(unit.defined(verb, what));
}

function scored(verb: string, what: Told, score: Record<string, number>): Breach["act"] {
  const extensions = { [MASTERY]: 0.8 };
  return told(verb, { ...what, result: { ...what.result, score }, extensions });
}

/** In one session: what the registration has reached counts from the first on. */
function twice(verb: string, what: Told): Breach["act"] {
  return async (unit) => {
    await unit.send(unit.defined(verb, what));
    await unit.send(unit.defined(verb, what));
  };
}

function progress(share: number): Record<string, unknown> {
  const name = "https://w3id.org/xapi/cmi5/result/extensions/progress";
  return { extensions: { [name]: share } };
}

function actor(name: string): Told {
  const account = { homePage: "https://lms.example", name };
  return { other: { actor: { objectType: "Agent", account } } };
}

function without(name: string, statement: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(statement).filter(([key]) => key !== name));
}
