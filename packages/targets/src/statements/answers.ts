import type { Interaction } from "@coursewright/course";
import { cut } from "../cut.ts";
import { duration, identifier } from "../formats.ts";
import { patterns, response } from "../responses.ts";
import { spelling } from "../scorm2004/responses.ts";
import type { ActivityWords, ItemActivity } from "./activities.ts";
import { ours, type Part, state } from "./compose.ts";
import { rounded } from "./scores.ts";
import type { Statement, StatementContext } from "./statement.ts";
import { INTERACTION, QUIZ, SCENARIO, type Verb } from "./vocabulary.ts";

/** The statement about one submission, with how sure the learner was of it. */
export function answered(
  asked: Interaction,
  sure: string | undefined,
  context: StatementContext,
): Statement {
  const { notation, locale } = asked;
  const item = itemOf(asked, context);
  const { id, definition, parent } = partOf(item, context);
  const right = patterns(notation, spelling).filter(
    // So long may an answer be, and a statement has 16 KiB.
    (_, at, all) => all.slice(0, at + 1).join("").length <= spelling.limit,
  );
  return state(
    {
      verb: verbOf(asked),
      part: {
        id,
        parent,
        // What ends a run is no interaction, and nothing is right in a rating.
        definition: { ...definition, ...(right[0] && { correctResponsesPattern: right }) },
      },
      result: resultOf(asked, sure, context),
      extensions: {
        ...(item.moment && { [ours("moment", context)]: item.moment }),
        ...runOf(asked, context),
      },
      language: locale,
    },
    context,
  );
}

/** That a quiz or a run has begun, with the key by which it is told once; nothing for an answer that begins neither. */
export function attempted(
  asked: Interaction,
  context: StatementContext,
): { readonly key: string; statement(): Statement } | undefined {
  const { parent = "" } = itemOf(asked, context);
  const whole = context.activities.items[parent];
  if (!whole || ![QUIZ, SCENARIO].includes(whole.definition.type)) return undefined;
  const extensions = runOf(asked, context);
  const part = partOf(whole, context);
  return {
    key: `${parent}#${asked.run ?? ""}`,
    statement: () =>
      state({ verb: "attempted", part, extensions, language: asked.locale }, context),
  };
}

function verbOf({ notation }: Interaction): Verb {
  if (notation.type === "performance") return "completed";
  return notation.type === "long-fill-in" ? "responded" : "answered";
}

function itemOf(asked: Interaction, { activities: { items } }: StatementContext): ItemActivity {
  const known = own(items, asked.id);
  if (known) return known;
  // A further decision at the same place of a role-play.
  const [, place = "", times] = /^(.*)(_\d+)$/.exec(asked.id) ?? [];
  const again = own(items, place);
  return again ? { ...again, suffix: again.suffix + times } : unknown(asked);
}

/** What the build has no words for, such as how sure a learner was who changed nothing else. */
function unknown({ id, notation, description, locale }: Interaction): ItemActivity {
  const isRun = notation.type === "performance";
  const definition: ActivityWords = {
    name: { [locale || "und"]: cut(description || id, 250) },
    ...(isRun ? { type: SCENARIO } : { type: INTERACTION, interactionType: notation.type }),
  };
  return { suffix: (isRun ? "/roleplays/" : "/q/") + encodeURIComponent(id), definition };
}

// An author may call a question `constructor`.
function own<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

function partOf({ suffix, definition, parent }: ItemActivity, context: StatementContext): Part {
  const { manner, activityId, activities } = context;
  const [, question] = /^\/q\/(.*)/.exec(suffix) ?? [];
  const path = manner === "scorm" && question ? `/interactions/${identifier(question)}` : suffix;
  const whole = parent === undefined ? undefined : activities.items[parent];
  return {
    id: activityId + path,
    definition,
    ...(whole && { parent: activityId + whole.suffix }),
  };
}

function resultOf(asked: Interaction, sure: string | undefined, context: StatementContext): object {
  const { response: given, result, score, weighting, latencySeconds } = asked;
  const said = response(given, spelling);
  const ending = given.type === "performance" && given.steps.at(-1);
  const extensions = {
    ...(sure && { [ours("confidence", context)]: Number(sure) }),
    ...(ending && !ending[1] && { [ours("ending", context)]: ending[0] }),
  };
  return {
    ...(said && { response: said }),
    ...(result !== "neutral" && { success: result === "right" }),
    ...(score !== undefined && { score: scoreOf(score, weighting) }),
    duration: duration(latencySeconds),
    ...(Object.keys(extensions)[0] && { extensions }),
  };
}

function scoreOf(share: number, points: number): object {
  const scaled = rounded(share);
  return points > 0 ? { scaled, raw: rounded(share * points), min: 0, max: points } : { scaled };
}

function runOf({ run }: Interaction, context: StatementContext): object {
  return run === undefined ? {} : { [ours("run", context)]: run };
}
