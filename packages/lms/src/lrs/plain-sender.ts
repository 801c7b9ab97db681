import type { JsonObject } from "./json.ts";
import type { Objections, Sender } from "./request.ts";

/** Agent that an LRS names as authority for a key. */
export function authorityOf(name: string): JsonObject {
  return { objectType: "Agent", account: { homePage: "https://lrs.example", name } };
}

/** A sender that keeps to xAPI, and to nothing else unless there are rules. */
export function plainSender(name: string, judge?: Sender["judge"]): Sender {
  const nothing = (): Objections => ({ violations: [], refused: false });
  return {
    name,
    authority: authorityOf(name),
    judge: judge ?? nothing,
    judgeAccess: nothing,
    stored: () => undefined,
    accessed: () => undefined,
  };
}
