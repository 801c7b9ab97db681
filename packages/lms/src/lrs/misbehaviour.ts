import { setTimeout as wait } from "node:timers/promises";
import type { Answer, Asked, Reply } from "../server/serve.ts";
import type { LrsFaults } from "./faults.ts";

/** Faults that are on, and how many requests they still hit. */
export class Misbehaviour {
  #faults: LrsFaults = {};
  #left = Number.POSITIVE_INFINITY;

  /** Replaces the faults; the count begins anew. */
  set(faults: LrsFaults): void {
    this.#faults = faults;
    this.#left = faults.lrsFaultsLast ?? Number.POSITIVE_INFINITY;
  }

  /** All faults, whatever they hit: tokens and LaunchData are no requests to a resource. */
  get faults(): LrsFaults {
    return this.#faults;
  }

  /** The faults that this request suffers from. */
  for(resource: string): LrsFaults {
    const { lrsFaultsHit = "everything" } = this.#faults;
    const kind = resource === "statements" ? "statements" : "documents";
    if (lrsFaultsHit !== "everything" && lrsFaultsHit !== kind) return {};
    if (this.#left <= 0) return {};
    this.#left -= 1;
    return this.#faults;
  }
}

/** Answers as an LRS in trouble does; nothing where it is well. */
export async function troubleOf(asked: Asked, resource: string, faults: LrsFaults): Promise<Reply> {
  if (faults.lrsAnswersAfterMilliseconds) await wait(faults.lrsAnswersAfterMilliseconds);
  if (faults.lrsHangsUp === "before-storing") return "hang-up";
  return troubleWithEverything(faults) ?? troubleWithWrites(asked, resource, faults);
}

function troubleWithEverything(faults: LrsFaults): Answer | undefined {
  if (faults.lrsIsDown) return trouble(503, "down for maintenance.");
  const seconds = faults.lrsThrottlesForSeconds;
  if (seconds !== undefined)
    return {
      ...trouble(429, "too many requests."),
      headers: seconds > 0 ? { "retry-after": String(seconds) } : {},
    };
  if (faults.lrsRefusesEverything) return trouble(403, "not allowed.");
  if (faults.lrsTokenExpired) return trouble(401, "the token has expired.");
  return;
}

function troubleWithWrites(asked: Asked, resource: string, faults: LrsFaults): Answer | undefined {
  if (asked.method === "GET" || asked.method === "HEAD") return;
  const limit = faults.lrsTakesAtMostBytes ?? Number.POSITIVE_INFINITY;
  if (Buffer.byteLength(asked.body) > limit) return trouble(413, "too large.");
  if (resource !== "statements")
    return faults.lrsDocumentsChanged ? trouble(412, "the document has changed.") : undefined;
  if (faults.lrsConflicts) return trouble(409, "the statement is known.");
  const marked = faults.lrsRefusesStatementsWith;
  if (marked !== undefined && asked.body.includes(marked)) return trouble(400, "a bad statement.");
  return;
}

function trouble(status: number, body: string): Answer {
  return { status, type: "text/plain; charset=utf-8", body };
}
