import { createHash } from "node:crypto";
import type { Asked } from "../server/serve.ts";

/** What `If-Match` and `If-None-Match` say about a write. */
export type Condition = "holds" | "fails" | "missing";

/** The tag of a content, with its quotes. */
export function etagOf(content: string): string {
  return `"${createHash("sha1").update(content).digest("hex")}"`;
}

/** Whether a write may go on, given the content that is there now. */
export function conditionOf(headers: Asked["headers"], present: string | undefined): Condition {
  const match = headers["if-match"];
  const noneMatch = headers["if-none-match"];
  if (match !== undefined) return holds(listed(match, present));
  if (noneMatch !== undefined) return holds(!listed(noneMatch, present));
  return "missing";
}

function holds(claim: boolean): Condition {
  return claim ? "holds" : "fails";
}

function listed(header: string, present: string | undefined): boolean {
  if (present === undefined) return false;
  const tags = header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etagOf(present));
}
