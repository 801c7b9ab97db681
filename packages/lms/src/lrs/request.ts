import type { Answer, Asked } from "../server/serve.ts";
import type { JsonObject, Statement } from "./json.ts";
import type { LrsViolation } from "./violation.ts";

/** A request to a resource of the LRS. */
export interface LrsRequest extends Asked {
  /** Path below the endpoint, such as `activities/state`. */
  readonly resource: string;
  readonly sender: Sender;
}

/** An answer, and the rules that the request broke. */
export interface LrsAnswer extends Answer {
  readonly violations?: readonly LrsViolation[];
}

/** What somebody asks of a document. */
export interface DocumentAccess {
  /** `activities/state`, `agents/profile` or `activities/profile`. */
  readonly resource: string;
  readonly method: string;
  /** `stateId` or `profileId`. */
  readonly id: string | undefined;
  readonly agent: unknown;
  readonly registration: string | undefined;
  readonly activityId: string | undefined;
  readonly body: string;
}

/** Rules that were broken, and whether the request is refused for it. */
export interface Objections {
  readonly violations: readonly LrsViolation[];
  readonly refused: boolean;
}

/** Whoever sends with one token: knows the rules that its statements and documents keep to. */
export interface Sender {
  /** Agent that the LRS writes as authority. */
  readonly authority: JsonObject;
  /** Who it is, for the record. */
  readonly name: string;
  judge(statements: readonly JsonObject[]): Objections;
  judgeAccess(access: DocumentAccess): Objections;
  /** Told of statements that are new and kept. */
  stored(statements: readonly Statement[]): void;
  /** Told of a document that was found, or looked for, or written. */
  accessed(access: DocumentAccess): void;
}

/** Refuses a request in plain words. */
export function refusal(status: number, ...violations: readonly LrsViolation[]): LrsAnswer {
  return {
    status,
    type: "text/plain; charset=utf-8",
    body: violations.map(({ rule, message }) => `${rule}: ${message}`).join("\n"),
    violations,
  };
}

/** An answer that says nothing but its status. */
export function empty(status: number): LrsAnswer {
  return { status, body: "" };
}

/** Answers with JSON. */
export function json(value: unknown): LrsAnswer {
  return { type: "application/json", body: JSON.stringify(value) };
}
