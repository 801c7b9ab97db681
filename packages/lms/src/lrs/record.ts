import type { JsonObject, Statement } from "./json.ts";
import type { LrsViolation } from "./violation.ts";

/** A request that reached the LRS; preflights are left out. */
export interface RequestRecord {
  readonly method: string;
  /** Below the endpoint, such as `statements`. */
  readonly resource: string;
  readonly query: Readonly<Record<string, string>>;
  /** 0 where the connection was dropped. */
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sizeInBytes: number;
  /** How many statements it brought. */
  readonly statements: number;
}

/** A document that content wrote. */
export interface StateRecord {
  /** `activities/state`, `agents/profile` or `activities/profile`. */
  readonly resource: string;
  readonly id: string;
  readonly activityId?: string;
  readonly registration?: string;
  readonly content: string;
}

/** A visit to the address that gives tokens away. */
export interface FetchRecord {
  /** Session, or `broker`. */
  readonly session: string;
  readonly method: string;
  /** `token`, or the error that was answered. */
  readonly answer: string;
}

/** What the LMS knows of a session of cmi5. */
export interface SessionRecord {
  readonly id: string;
  /** Id that the publisher gave the assignable unit. */
  readonly au: string;
  readonly mode: "Normal" | "Browse" | "Review";
  readonly phase: "launched" | "initialized" | "terminated" | "abandoned";
  /** Whether the learner came to the return URL. */
  readonly returned: boolean;
}

/** All that the LRS remembers. */
export interface LrsRecord {
  /** What content sent and the LRS kept, in the order of keeping. */
  readonly statements: readonly Statement[];
  /** What the LMS itself says, such as `launched` and `satisfied`. */
  readonly lmsStatements: readonly Statement[];
  /** Documents that content wrote. */
  readonly states: readonly StateRecord[];
  readonly violations: readonly LrsViolation[];
  readonly requests: readonly RequestRecord[];
  readonly fetches: readonly FetchRecord[];
  readonly sessions: readonly SessionRecord[];
  /** Publisher ids of what is satisfied: assignable units, blocks, the course. */
  readonly satisfied: readonly string[];
  /** Actor of the launches. */
  readonly actor?: JsonObject;
}
