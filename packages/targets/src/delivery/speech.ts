import {
  decode,
  isFinal,
  type LearningEvent,
  type Outline,
  type Verdict,
} from "@coursewright/course";
import type { Statement, StatementContext } from "../statements/statement.ts";
import {
  closingStatements,
  failedStatement,
  NOTHING_TOLD,
  openingStatements,
  type Telling,
  type Told,
  toStatements,
} from "../statements/tell.ts";
import type { Waiting } from "./batch.ts";
import { createClock } from "./clock.ts";
import type { Memory } from "./memory.ts";
import type { Online } from "./online.ts";
import type { OwnState } from "./own-state.ts";

/** What a launch has said, as far as statements repeat it. */
export type Setting = Omit<StatementContext, "stamp" | "sessionSeconds" | "earlierSeconds">;

/** Makes the statements of one session, and remembers what it has said. */
export interface Speech {
  readonly told: Told;
  /** See `OwnState`. */
  readonly ids: OwnState["ids"];
  /** Seconds since the session began. */
  readonly seconds: number;
  open(entry: "new" | "resumed"): readonly Waiting[];
  tell(events: readonly LearningEvent[]): readonly Waiting[];
  /** That an attempt failed which cannot be made good; nothing while it can. */
  giveUp(verdict: Verdict, state: string): readonly Waiting[];
  close(): readonly Waiting[];
}

/** What speaks works with. */
export interface Speaking {
  readonly setting: Setting;
  readonly memory: Memory;
  readonly online: Online;
  readonly outline: Outline;
}

/** `own` is what was said in earlier sessions. */
export function createSpeech(
  { setting, memory, online, outline }: Speaking,
  own: OwnState,
): Speech {
  const { facts } = memory;
  const began = facts.began ?? online.now();
  const clock = createClock(() => online.now(), facts.last);
  let told = facts.told ?? { ...NOTHING_TOLD, ever: { ...own.told, ...own.done } };
  let { ids } = own;
  const seconds = () => Math.max(0, (online.now() - began) / 1000);
  const context = (): StatementContext => ({
    ...setting,
    sessionSeconds: seconds(),
    earlierSeconds: own.t,
    stamp: () => ({ id: online.uuid(), timestamp: clock.next() }),
  });

  function say({ statements, told: next }: Telling): readonly Waiting[] {
    told = next;
    memory.remember({ began, last: clock.last(), told });
    return statements.map((statement) => ({
      statement: withOldId(statement),
      rank: rankOf(statement, setting),
    }));
  }

  /** What a page that went away may have said already is the same statement when it is said again. */
  function withOldId(statement: Statement): Statement {
    const { verb, object } = statement;
    const [, name] = VERDICT.exec(verb.id) ?? [];
    if (!name || !isWhole(object, setting)) return statement;
    const id = ids[name] ?? statement.id;
    ids = { ...ids, [name]: id };
    return { ...statement, id };
  }

  return {
    get told() {
      return told;
    },
    get ids() {
      return ids;
    },
    get seconds() {
      return seconds();
    },
    open: (entry) => say({ statements: openingStatements(context(), entry), told }),
    tell: (events) => say(toStatements(events, context(), told)),
    giveUp(verdict, state) {
      const { held } = told.ever;
      const replay = held && decode(state, outline);
      const record = replay?.kind === "replayed" ? replay.record : undefined;
      if (!held || !record || !isFinal(verdict, record, outline)) return [];
      const statements = [failedStatement(held, context())];
      return say({ statements, told: { ...told, ever: { ...told.ever, held: undefined } } });
    },
    close: () => say(closingStatements(context(), told)),
  };
}

const LIFE_CYCLE = /\/(initialized|resumed|completed|passed|failed|suspended|terminated)$/;
const VERDICT = /\/(completed|passed)$/;

/** The result hangs on what is said of the whole. */
function rankOf({ verb, object }: Statement, setting: Setting): Waiting["rank"] {
  return isWhole(object, setting) && LIFE_CYCLE.test(verb.id) ? "defined" : "allowed";
}

function isWhole(object: unknown, { activityId }: Setting): boolean {
  return Reflect.get(Object(object), "id") === activityId;
}
