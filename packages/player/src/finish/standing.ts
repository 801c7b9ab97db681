import type { Messages } from "../messages.ts";
import type { Session } from "../session.ts";
import type { Receipt } from "./receipt.ts";

/** Where a learner stands at the end of the course. */
export type Standing = "done" | "through" | "underway";

/** Where the learner stands now. */
export function standingOf({ verdict, counts, isOver }: Session): Standing {
  switch (verdict.status) {
    case "passed":
    case "completed":
      return "done";
    case "failed":
      // Whoever looks back at it sees it as final; a further attempt may be underway otherwise.
      return isOver || !counts ? "through" : "underway";
    case "incomplete":
      return isOver ? "through" : "underway";
    default:
      return verdict.status satisfies never;
  }
}

/** The heading for it, which calls nothing recorded before the LMS said so. */
export function titleOf(standing: Standing, receipt: Receipt, messages: Messages): string {
  switch (standing) {
    case "done":
      return receipt.isCertain ? messages.doneRecorded() : messages.done();
    case "through":
      return messages.through();
    case "underway":
      return messages.notYet();
    default:
      return standing satisfies never;
  }
}
