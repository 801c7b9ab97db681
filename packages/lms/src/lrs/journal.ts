import type { Asked, Reply } from "../server/serve.ts";
import { isObject, parsed } from "./json.ts";
import type { FetchRecord, RequestRecord } from "./record.ts";
import type { LrsViolation } from "./violation.ts";

/** What happened at the LRS, in order. */
export class Journal {
  readonly violations: LrsViolation[] = [];
  readonly requests: RequestRecord[] = [];
  readonly fetches: FetchRecord[] = [];

  /** Notes rules that were broken. */
  object(violations: readonly LrsViolation[]): void {
    this.violations.push(...violations);
  }

  /** Notes a request and how it ended. */
  note({ method, url, body }: Asked, resource: string, reply: Reply): void {
    this.requests.push({
      method,
      resource,
      query: Object.fromEntries(url.searchParams),
      status: reply === "hang-up" ? 0 : (reply?.status ?? (reply ? 200 : 404)),
      at: Date.now(),
      sizeInBytes: Buffer.byteLength(body),
      statements: resource === "statements" && method !== "GET" ? countOf(body) : 0,
    });
  }
}

function countOf(body: string): number {
  const sent = parsed(body);
  if (Array.isArray(sent)) return sent.length;
  return isObject(sent) ? 1 : 0;
}
