import type { LrsFaults } from "../lrs/faults.ts";
import { empty } from "../lrs/request.ts";
import { brokenToken, tokenAnswer, tokenError } from "../lrs/token-address.ts";
import type { LrsViolation } from "../lrs/violation.ts";
import type { Answer, Asked } from "../server/serve.ts";
import type { Session } from "./session.ts";

/** What a visit to the address for tokens is answered with. */
export interface FetchAnswer {
  readonly reply: Answer | "hang-up";
  readonly violations: readonly LrsViolation[];
  /** `token`, or the error that was answered. */
  readonly said: string;
}

/** Gives the token of a session away, once. */
export function answerFetch(asked: Asked, session: Session, faults: LrsFaults): FetchAnswer {
  const { method, body, headers } = asked;
  if (method === "OPTIONS")
    return broken("house/fetch-simple", "a header makes browsers ask before the POST.", empty(204));
  if (method !== "POST")
    return broken("8.1.2.0-4", `the token was asked for with ${method}.`, empty(405));
  if (faults.tokenFails) return failing(faults.tokenFails, session);
  if (session.fetched || !session.isOpen)
    return { ...broken("8.2.3.0-1", "the token was fetched before.", tokenError("1")), said: "1" };
  session.fetched = true;
  const simple = body === "" && headers.authorization === undefined;
  const violations = simple ? [] : [violation("house/fetch-simple", "the POST says something.")];
  return { violations, said: "token", reply: tokenAnswer(session.token) };
}

/** A token that is lost on its way is used up. */
function failing(fault: NonNullable<LrsFaults["tokenFails"]>, session: Session): FetchAnswer {
  if (fault === "hangs-up") session.fetched = true;
  return { violations: [], said: fault, reply: brokenToken(fault) };
}

function broken(rule: LrsViolation["rule"], message: string, reply: Answer): FetchAnswer {
  return { reply, violations: [violation(rule, message)], said: String(reply.status) };
}

function violation(rule: LrsViolation["rule"], message: string): LrsViolation {
  return { rule, message };
}
