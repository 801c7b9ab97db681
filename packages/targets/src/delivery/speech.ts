import type { LearningEvent, Outline } from "@coursewright/course";
import type { Statement, StatementContext } from "../statements/statement.ts";
import {
  closingStatements,
  NOTHING_TOLD,
  openingStatements,
  type Telling,
  type Told,
  toStatements,
} from "../statements/tell.ts";
import type { Waiting } from "./batch.ts";
import { type Clock, createClock } from "./clock.ts";
import type { Memory } from "./memory.ts";
import type { Online } from "./online.ts";
import type { OwnState } from "./own-state.ts";

/** What a launch has said, as far as statements repeat it. */
export type Setting = Omit<StatementContext, "stamp" | "sessionSeconds" | "earlierSeconds">;

/** What speaks works with. */
export interface Speaking {
  readonly setting: Setting;
  readonly memory: Memory;
  readonly online: Online;
  readonly outline: Outline;
}

/** Makes the statements of one session, and remembers what it has said. */
export class Speech {
  told: Told;
  /** See `OwnState`. */
  ids: OwnState["ids"];
  /** Seconds of all sessions before. */
  readonly earlier: number;
  readonly speaking: Speaking;
  readonly #began: number;
  readonly #clock: Clock;

  /** `own` is what was said in earlier sessions. */
  constructor(speaking: Speaking, own: OwnState) {
    const { memory, online } = speaking;
    const { facts } = memory;
    this.speaking = speaking;
    this.#began = facts.began ?? online.now();
    this.#clock = createClock(() => online.now(), facts.last);
    // What the state tells after a reload has some of this session's time in it.
    this.earlier = facts.earlier ?? own.t;
    this.told = facts.told ?? { ...NOTHING_TOLD, ever: { ...own.told, ...own.done } };
    this.ids = own.ids;
  }

  /** Seconds since the session began. */
  get seconds(): number {
    return Math.max(0, (this.speaking.online.now() - this.#began) / 1000);
  }

  open(entry: "new" | "resumed"): readonly Waiting[] {
    return this.say({ statements: openingStatements(this.context(), entry), told: this.told });
  }

  tell(events: readonly LearningEvent[]): readonly Waiting[] {
    return this.say(toStatements(events, this.context(), this.told));
  }

  /** The last one ends the session. */
  close(): readonly Waiting[] {
    const said = this.say(closingStatements(this.context(), this.told));
    return said.map((each, at) => (at === said.length - 1 ? { ...each, isLast: true } : each));
  }

  /** What a statement that is made now says besides. */
  context(): StatementContext {
    const { setting, online } = this.speaking;
    return {
      ...setting,
      sessionSeconds: this.seconds,
      earlierSeconds: this.earlier,
      stamp: () => ({ id: online.uuid(), timestamp: this.#clock.next() }),
    };
  }

  /** Keeps in mind that it is said. */
  say({ statements, told }: Telling): readonly Waiting[] {
    const { memory, setting } = this.speaking;
    this.told = told;
    memory.remember({ began: this.#began, earlier: this.earlier, last: this.#clock.last(), told });
    return statements.map((statement) => ({
      statement: this.#withOldId(statement),
      rank: rankOf(statement, setting),
    }));
  }

  /** What a page that went away may have said already is the same statement when it is said again. */
  #withOldId(statement: Statement): Statement {
    const { verb, object } = statement;
    const [, name] = VERDICT.exec(verb.id) ?? [];
    if (!name || !isWhole(object, this.speaking.setting)) return statement;
    // One may fail as often as one likes.
    const id = (name !== "failed" && this.ids[name]) || statement.id;
    this.ids = { ...this.ids, [name]: id };
    return { ...statement, id };
  }
}

const LIFE_CYCLE = /\/(initialized|resumed|completed|passed|failed|suspended|terminated)$/;
const VERDICT = /\/(completed|passed|failed)$/;

/** The result hangs on what is said of the whole. */
function rankOf({ verb, object }: Statement, setting: Setting): Waiting["rank"] {
  return isWhole(object, setting) && LIFE_CYCLE.test(verb.id) ? "defined" : "allowed";
}

function isWhole(object: unknown, { activityId }: Setting): boolean {
  return Reflect.get(Object(object), "id") === activityId;
}
