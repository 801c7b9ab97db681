import type { Verdict } from "@coursewright/course";
import { duration } from "../formats.ts";
import { state } from "./compose.ts";
import { rounded } from "./scores.ts";
import type { Statement, StatementContext } from "./statement.ts";
import type { Telling, Told, ToldEver } from "./told.ts";

/** What a new verdict makes known; cmi5 hears of a failed one when the learner leaves. */
export function judged(verdict: Verdict, context: StatementContext, { ever, now }: Told): Telling {
  const news = newsOf(verdict, context, { ever, now });
  const { decision, completes } = news;
  const statements = [
    ...(news.scores ? [scored(verdict, context)] : []),
    ...(decision ? [DECISIONS[decision](verdict, context)] : []),
    ...(completes ? [completed(context)] : []),
  ];
  const known = {
    ...ever,
    ...best(verdict, ever),
    ...(completes && { completed: true }),
    ...(decision && { [decision]: true, held: undefined }),
    ...(news.holds && { held: verdict }),
  };
  return { statements, told: { ever: known, now } };
}

/** What a verdict says that was not said before. */
function newsOf(
  { score = -1, status }: Verdict,
  { manner }: StatementContext,
  { ever, now }: Told,
) {
  const decides = isDecision(status) && !ever.passed;
  const isHeld = status === "failed" && manner === "cmi5";
  const holds = decides && isHeld && !now.failed;
  const decision = decides && !isHeld ? status : undefined;
  const isBetter = score > (ever.score ?? -1);
  return {
    decision,
    holds,
    // A score that comes with a decision needs no statement of its own, but the profile of SCORM has one.
    scores: isBetter && (!decision || manner === "scorm"),
    completes: status !== "incomplete" && !ever.completed,
  };
}

function best({ score }: Verdict, ever: ToldEver): Pick<ToldEver, "score"> {
  return score === undefined ? {} : { score: Math.max(score, ever.score ?? 0) };
}

const DECISIONS = { passed: passedStatement, failed: failedStatement };

function isDecision(status: Verdict["status"]): status is keyof typeof DECISIONS {
  return Object.hasOwn(DECISIONS, status);
}

/** In cmi5 that the pass mark was not reached; nothing where there is nothing to say, or it was said already. */
export function failing(context: StatementContext, { ever, now }: Told): Telling {
  const { held, passed } = ever;
  const { manner, mode } = context;
  const isSaid = !held || passed || now.failed || manner !== "cmi5" || mode !== "normal";
  if (isSaid) return { statements: [], told: { ever, now } };
  return {
    statements: [failedStatement(held, context)],
    told: { ever: { ...ever, failed: true }, now: { ...now, failed: true } },
  };
}

function failedStatement(verdict: Verdict, context: StatementContext): Statement {
  const result = { success: false, ...scoreOf(verdict, context, "failed"), ...time(context) };
  return state({ verb: "failed", rules: "verdict", result }, context);
}

function passedStatement(verdict: Verdict, context: StatementContext): Statement {
  const result = {
    success: true,
    ...completion(context),
    ...scoreOf(verdict, context, "passed"),
    ...time(context),
  };
  return state({ verb: "passed", rules: "verdict", result }, context);
}

function completed(context: StatementContext): Statement {
  const result = { completion: true, ...time(context) };
  return state({ verb: "completed", rules: "verdict", result }, context);
}

function scored(verdict: Verdict, context: StatementContext): Statement {
  return state({ verb: "scored", result: scoreOf(verdict, context, "scored") }, context);
}

/** LMSs without cmi5 look for it on `passed` too; cmi5 forbids it there. */
function completion({ manner }: StatementContext): object {
  return manner === "xapi" ? { completion: true } : {};
}

function time({ earlierSeconds = 0, sessionSeconds }: StatementContext): object {
  return { duration: duration(earlierSeconds + sessionSeconds) };
}

/** The score; none where it speaks against the decision, since the LMS's mark is not the one that it was made by. */
function scoreOf(
  { score }: Verdict,
  { manner, masteryScore }: StatementContext,
  verb: "passed" | "failed" | "scored",
): object {
  if (score === undefined) return {};
  const scaled = rounded(Math.min(Math.max(score, 0), 100) / 100);
  if (manner !== "cmi5") return { score: { scaled, raw: rounded(100 * scaled), min: 0, max: 100 } };
  const isJudged = verb !== "scored" && masteryScore !== undefined;
  if (isJudged && scaled >= masteryScore !== (verb === "passed")) return {};
  // The tables of cmi5 know whole raw scores only, and ours have decimals.
  return { score: { scaled } };
}
