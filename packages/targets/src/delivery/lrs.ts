import type { Statement } from "../statements/statement.ts";

/** A record store, as far as courses speak to one. Never throws and never rejects. */
export interface Lrs {
  post(statements: readonly Statement[], way: Way): Promise<Answer>;
  /** 200 where the store has it, 404 where it has not. */
  readStatement(id: string): Promise<Answer>;
  readState(address: StateAddress): Promise<Answer>;
  writeState(address: StateAddress, write: StateWrite): Promise<Answer>;
}

/** Documents about one learner, by their ids. Never throws and never rejects. */
export interface Profiles {
  read(profileId: string): Promise<Answer>;
  write(profileId: string, document: object, condition: Condition): Promise<Answer>;
}

/** A `parting` request outlives its page; all such requests together may carry 64 KiB. */
export type Way = "usual" | "parting";

/** What a record store answered. */
export interface Answer {
  /** As HTTP says; 0 where there was no answer within ten seconds. */
  readonly status: number;
  /** What was sent back: read from JSON if it is JSON, else text. */
  readonly body?: unknown;
  /** With its quotes; absent also where the store hides it from pages of other origins. */
  readonly etag?: string;
  /** How long the store wants to be left alone. */
  readonly retryAfterSeconds?: number;
}

/** Where a state document lies. */
export interface StateAddress {
  readonly activityId: string;
  readonly agent: object;
  readonly stateId: string;
  readonly registration?: string;
}

/** A state document that replaces the one before. */
export interface StateWrite {
  readonly document: object;
  /** What must be true of the one before; nothing where that cannot be known. */
  readonly condition?: Condition;
  readonly way: Way;
}

/** The document is still this one, or there is none. */
export type Condition = readonly ["If-Match" | "If-None-Match", string];

export function isTaken({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** Whether the same request may be answered otherwise later; a wrong address may be put right while the page lives. */
export function isPassing({ status }: Answer): boolean {
  return status < 400 || status >= 500 || [404, 408, 425, 429].includes(status);
}
