import type { Answer } from "../server/serve.ts";
import type { LrsFaults } from "./faults.ts";

/** Why a token is refused, by cmi5 section 8.2.3: used or expired, security, failure of the application. */
export type TokenError = "1" | "2" | "3";

const TEXTS: Readonly<Record<TokenError, string>> = {
  "1": "The token was fetched before, or has expired.",
  "2": "The token is refused for security.",
  "3": "The LMS has failed.",
};

/** Errors come with 200, as cmi5 has it. */
export function tokenError(code: TokenError): Answer {
  return jsonAnswer({ "error-code": code, "error-text": TEXTS[code] });
}

/** What a broken address for tokens answers. */
export function brokenToken(fault: NonNullable<LrsFaults["tokenFails"]>): Answer | "hang-up" {
  switch (fault) {
    case "1":
    case "2":
    case "3":
      return tokenError(fault);
    case "not-json":
      return { type: "text/html", body: "<!doctype html><title>Log in</title>" };
    case "no-token":
      return jsonAnswer({});
    case "hangs-up":
      return "hang-up";
    case "status-500":
      return { status: 500, type: "text/plain", body: "Oops." };
    default:
      return fault satisfies never;
  }
}

/** The token, with what else the address says. */
export function tokenAnswer(token: string, others: Readonly<Record<string, string>> = {}): Answer {
  return jsonAnswer({ ...others, "auth-token": token });
}

function jsonAnswer(value: unknown): Answer {
  return { type: "application/json", body: JSON.stringify(value) };
}
