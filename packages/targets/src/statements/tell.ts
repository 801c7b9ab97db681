import type { Interaction, LearningEvent } from "@coursewright/course";
import { duration } from "../formats.ts";
import { answered, attempted } from "./answers.ts";
import { state } from "./compose.ts";
import { experienced, moved, progressed } from "./progress.ts";
import { rounded } from "./scores.ts";
import type { Statement, StatementContext } from "./statement.ts";
import type { Telling, Told } from "./told.ts";
import { failing, judged } from "./verdicts.ts";

export { NOTHING_TOLD, type Telling, type Told } from "./told.ts";
export { failing } from "./verdicts.ts";

/** What the events of one moment make known, in its order, and what is told then. */
export function toStatements(
  events: readonly LearningEvent[],
  context: StatementContext,
  told: Told,
): Telling {
  return events.reduce<Telling>(
    (sofar, event) => {
      const more = tell(event, { events, context }, sofar.told);
      return { statements: [...sofar.statements, ...more.statements], told: more.told };
    },
    { statements: [], told },
  );
}

/** That a session begins. */
export function openingStatements(
  context: StatementContext,
  entry: "new" | "resumed",
): readonly Statement[] {
  // cmi5 has one word for both.
  const verb = entry === "resumed" && context.manner !== "cmi5" ? "resumed" : "initialized";
  return [state({ verb, rules: "life-cycle" }, context)];
}

/** All that is left to say when a learner leaves; the last one ends the session. */
export function closingStatements(context: StatementContext, told: Told): Telling {
  const { manner } = context;
  const seen = experienced(context, told);
  const failed = failing(context, told);
  const { ever, now } = failed.told;
  const isOpen = manner !== "cmi5" && !ever.completed;
  // The profile of SCORM has either word.
  const ends = manner !== "scorm" || !isOpen;
  return {
    statements: [
      ...seen,
      ...failed.statements,
      ...(isOpen ? [state({ verb: "suspended", result: spent(context) }, context)] : []),
      ...(ends ? [terminated(context, told)] : []),
    ],
    told: { ever, now: { ...now, screen: undefined } },
  };
}

interface Batch {
  readonly events: readonly LearningEvent[];
  readonly context: StatementContext;
}

function tell(event: LearningEvent, batch: Batch, told: Told): Telling {
  const { context } = batch;
  switch (event.kind) {
    case "answered":
      return submitted(event.interaction, batch, told);
    case "progressed":
      return progressed(event.progress, context, told);
    case "judged":
      return judged(event.verdict, context, told);
    case "saved":
      return moved(event.saved, context, told);
    case "preferred":
      return { statements: [], told };
    default:
      return event satisfies never;
  }
}

const SURE = /__sure$/;

/** An answer and how sure the learner was are one statement. */
function submitted(asked: Interaction, { events, context }: Batch, told: Told): Telling {
  const find = (id: string) =>
    events.find((event) => event.kind === "answered" && event.interaction.id === id);
  if (SURE.test(asked.id) && find(asked.id.replace(SURE, ""))) return { statements: [], told };
  const rating = find(`${asked.id}__sure`);
  const given = rating?.kind === "answered" && rating.interaction.response;
  const sure = given && given.type === "likert" ? given.point : undefined;
  const { ever, now } = told;
  const { begun = [] } = now;
  const first = attempted(asked, context);
  const begins = first && !begun.includes(first.key) ? [first] : [];
  return {
    statements: [...begins.map(({ statement }) => statement()), answered(asked, sure, context)],
    told: { ever, now: { ...now, begun: [...begun, ...begins.map(({ key }) => key)] } },
  };
}

function spent({ sessionSeconds }: StatementContext): object {
  return { duration: duration(sessionSeconds) };
}

/** The profile of SCORM repeats where the course stands; cmi5 forbids it. */
function terminated(context: StatementContext, { ever }: Told): Statement {
  const { score, completed, passed, failed } = ever;
  const standing = context.manner === "scorm" && {
    ...(completed && { completion: true }),
    ...((passed || failed) && { success: passed === true }),
    ...(score !== undefined && { score: { scaled: rounded(score / 100) } }),
  };
  const result = { ...standing, ...spent(context) };
  return state({ verb: "terminated", rules: "life-cycle", result }, context);
}
