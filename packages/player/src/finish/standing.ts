import { allAnswered, courseScore } from "@coursewright/course";
import type { Values } from "../messages.ts";
import type { Session } from "../session.ts";

/** Where the learner stands, as the messages of the last screen want to know it. */
export function standing(session: Session): Values {
  const { verdict, pass } = session;
  const now = allAnswered(session) ? courseScore(session) : undefined;
  const score = now ?? verdict.score;
  const graded = pass !== undefined && score !== undefined;
  return {
    ending: endingOf(session),
    standing: standingOf(session),
    score: graded ? score : "",
    pass: pass ?? "",
    best: verdict.score ?? "",
    reached: graded && score >= pass,
    // An earlier attempt may have gone better.
    bettered: graded && (verdict.score ?? 0) > score,
  };
}

function endingOf({ verdict: { status }, counts, isOver }: Session): string {
  if (status === "passed" || status === "completed") return "done";
  // Whoever looks back at a failure sees it as final; a further attempt may be underway otherwise.
  return isOver || (status === "failed" && !counts) ? "through" : "underway";
}

function standingOf(session: Session): string {
  const { score, status } = session.verdict;
  if (score === undefined) return endingOf(session);
  if (status === "passed") return status;
  // Enough points do not pass a course in which something is still open.
  return score < (session.pass ?? 0) ? "below" : "enough";
}
