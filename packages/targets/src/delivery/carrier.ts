import { isVerdict, type Waiting } from "./batch.ts";
import type { Line } from "./line.ts";
import { type Answer, isPassing, isTaken, type Lrs, type Way } from "./lrs.ts";

/** Who wants to know how it goes. */
export interface Hearing {
  /** A request was answered, or not. */
  heard(): void;
  /** The store is known to hold these. */
  taken(ids: readonly string[]): void;
  /** A call that failed, in words for whoever helps a learner. */
  note(line: string): void;
}

/** Whether others may follow, now or later, or nothing will be let in any more. */
export type Outcome = "on" | "later" | "shut";

/** Carries batches of a line to a record store, and finds out which statement of a batch is to blame. */
export class Carrier {
  /** Refused since the store has last taken something: the statements' fault, or the session is over. */
  refused: readonly Waiting[] = [];
  /** How many seconds the store wants to be left alone. */
  pause: number | undefined;
  readonly #lrs: Lrs;
  readonly #line: Line;
  readonly #hearing: Hearing;

  constructor(lrs: Lrs, line: Line, hearing: Hearing) {
    this.#lrs = lrs;
    this.#line = line;
    this.#hearing = hearing;
  }

  async bring(batch: readonly Waiting[]): Promise<Outcome> {
    const before = this.refused.length;
    const outcome = await this.#deliver(batch);
    // With something taken in between, a refusal is a statement's fault.
    const isNothingTaken = this.refused.length === before + batch.length;
    return isNothingTaken && isDead(this.refused) ? "shut" : outcome;
  }

  post(batch: readonly Waiting[], way: Way): Promise<Answer> {
    return this.#lrs.post(
      batch.map(({ statement }) => statement),
      way,
    );
  }

  async #deliver(batch: readonly Waiting[]): Promise<Outcome> {
    const answer = await this.post(batch, "usual");
    if (isTaken(answer)) {
      this.#drop([...this.refused, ...batch], batch);
      return "on";
    }
    this.#hearing.note(`POST statements (${batch.length}) ${answer.status}`);
    if (isPassing(answer)) {
      this.pause = answer.retryAfterSeconds;
      return "later";
    }
    const [first] = batch;
    if (first && batch.length === 1) return this.#refuse(first, answer);
    // One statement spoils a batch, also one that the store has already.
    const at = answer.status === 401 ? 1 : Math.ceil(batch.length / 2);
    const outcome = await this.#deliver(batch.slice(0, at));
    return outcome === "on" ? this.#deliver(batch.slice(at)) : outcome;
  }

  async #refuse(waiting: Waiting, { status }: Answer): Promise<Outcome> {
    const { id, verb } = waiting.statement;
    if (status === 401) return "shut";
    if (status !== 403) {
      this.#hearing.note(`dropped ${verb.id} ${status}`);
      this.#drop([waiting], status === 409 ? [waiting] : []);
    } else if (isVerdict(waiting) && isTaken(await this.#lrs.readStatement(id))) {
      this.#drop([waiting], [waiting]);
    } else {
      this.refused = [...this.refused, waiting];
    }
    return "on";
  }

  /** These wait no more; some of them the store is known to hold. */
  #drop(gone: readonly Waiting[], taken: readonly Waiting[]): void {
    this.#line.remove(gone);
    this.refused = this.refused.filter((each) => !gone.includes(each));
    this.#hearing.taken(taken.map(({ statement }) => statement.id));
  }
}

/**
 * Whether what was refused tells that a session is over. A verdict tells nothing: of that the LMS may have one, and of
 * the rest one may break a rule.
 */
function isDead(refused: readonly Waiting[]): boolean {
  const telling = refused.filter((each) => !isVerdict(each));
  const isSpoken = telling.some(({ rank }) => rank === "defined");
  return isSpoken || (telling.length > 0 && refused.length > 1);
}
