import { jsonIn } from "../../delivery/json.ts";
import { actorIn } from "./actor.ts";

/** How a learner was sent to a course by an LMS that speaks plain xAPI. JSON. */
export interface PlainLaunch {
  readonly endpoint: string;
  /** Value of the header `Authorization`; without one a cookie opens the store. */
  readonly auth?: string;
  readonly actor: object;
  readonly registration?: string;
  /** IRI of what was launched, where the LMS names it. */
  readonly activityId?: string;
  /** What the LMS wants in every statement. */
  readonly template: Readonly<Record<string, unknown>>;
  readonly languages?: string;
}

/** The launch in a page's address (`endpoint`, `auth`, `actor` and more), read as kindly as LMSs write it. */
export function plainLaunchIn(query: string): PlainLaunch | undefined {
  const parts = new URLSearchParams(query);
  const read = (name: string) => decodedTwice(parts.get(name) ?? "");
  const [endpoint, grouping, platform] = ["endpoint", "grouping", "activity_platform"].map(read);
  const actor = actorIn(jsonIn(parts.get("actor")) ?? jsonIn(read("actor")));
  if (!endpoint || !actor) return undefined;
  return {
    endpoint,
    actor,
    ...named("auth", authIn(read("auth"))),
    ...named("registration", read("registration")),
    ...named("activityId", read("activity_id")),
    ...named("languages", read("Accept-Language")),
    template: {
      ...named("platform", platform),
      ...(grouping && { contextActivities: { grouping: [{ id: grouping }] } }),
    },
  };
}

/** A page's address without what opens the store. */
export function withoutAuth(query: string): string {
  const kept = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => !/^auth(=|$)/.test(part));
  return kept[0] ? `?${kept.join("&")}` : "";
}

/** Some send only what follows the word, and some a plus that the address has made a blank. */
function authIn(text: string): string {
  const [, scheme = "Basic", secret = ""] = /^(?:(Basic|Bearer|Digest) )?(.*)$/i.exec(text) ?? [];
  return secret && `${scheme} ${scheme === "Digest" ? secret : secret.replace(/ /g, "+")}`;
}

/** What is still encoded was encoded twice: none of the values has a percent sign of its own in front of two digits. */
function decodedTwice(text: string): string {
  try {
    return /%(7B|22|3A|2F|20|3D)/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

function named<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Key in Name]?: string } | undefined {
  // The key is the one that is asked for, which TypeScript forgets.
  return value ? ({ [name]: value } as { [Key in Name]?: string }) : undefined;
}
