import type { Messages } from "../messages.ts";
import type { Session } from "../session.ts";
import { standingOf } from "./standing.ts";

/** What is recorded of this learner, a line each. */
export function results(session: Session, messages: Messages): readonly string[] {
  const answers = session.record.answers.size;
  const asked = session.outline.lessons.some(({ screens }) =>
    screens.some(({ questions }) => questions.length > 0),
  );
  const status = statusLine(session, messages);
  return asked && answers > 0 ? [status, messages.answers({ answers })] : [status];
}

function statusLine(session: Session, messages: Messages): string {
  const { score, status } = session.verdict;
  if (score === undefined) {
    return standingOf(session) === "done" ? messages.completed() : messages.underway();
  }
  if (status === "passed") return messages.passed({ score });
  // Enough points do not pass a course in which something is still open.
  return score < (session.pass ?? 0) ? messages.below({ score }) : messages.enough({ score });
}
