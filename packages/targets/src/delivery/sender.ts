import { lastBatch, nextBatch, type Waiting } from "./batch.ts";
import type { Line } from "./line.ts";
import { type Answer, isPassing, isTaken, type Lrs } from "./lrs.ts";
import type { Online } from "./online.ts";
import { createPatience } from "./patience.ts";

/** Brings the statements of a line to a record store, in their order, one request at a time. */
export interface Sender {
  readonly isEmpty: boolean;
  /** Whether the store lets this session in no more. */
  readonly isShut: boolean;
  /** How often a request failed since the last that did not. */
  readonly failures: number;
  add(more: readonly Waiting[]): void;
  /** Tries at once. */
  flush(): void;
  /** The page goes away: sends what it can in one request, which may be as large as `bytesFree`. */
  part(bytesFree: number): void;
}

/** Who wants to know how it goes. */
export interface Hearing {
  /** A request was answered, or not. */
  heard(): void;
  /** These are in the store, or will never be: they wait no more. */
  done(gone: readonly Waiting[]): void;
  /** A call that failed, in words for whoever helps a learner. */
  note(line: string): void;
}

/** `refused` may be the statement's fault, `shut` is not. */
type Outcome = "gone" | "refused" | "shut" | "later";

const IDLE = 2000;
const MANY = 25;
const VERDICT = /\/(completed|passed|failed)$/;

export function createSender(
  lrs: Lrs,
  { line, online, hearing }: { line: Line; online: Online; hearing: Hearing },
): Sender {
  const patience = createPatience(online, run);
  let isShut = false;
  let isRunning = false;
  let cancel = () => {};
  let pause: number | undefined;

  async function run(): Promise<void> {
    cancel();
    if (isRunning) return;
    isRunning = true;
    while (!isShut && line.waiting.length > 0 && (await bring(nextBatch(line.waiting))));
    isRunning = false;
  }

  /** Whether the next batch may follow. */
  async function bring(batch: readonly Waiting[]): Promise<boolean> {
    const outcome = await deliver(batch);
    // Refused among others that were not, it is the statement that breaks a rule.
    if (outcome === "gone") drop(batch);
    if (outcome === "gone") patience.rest();
    else if (outcome === "later") patience.wait(pause);
    else isShut = true;
    hearing.heard();
    return outcome === "gone";
  }

  async function deliver(batch: readonly Waiting[]): Promise<Outcome> {
    const answer = await lrs.post(
      batch.map(({ statement }) => statement),
      "usual",
    );
    if (isTaken(answer)) return drop(batch);
    hearing.note(`POST statements (${batch.length}) ${answer.status}`);
    if (isPassing(answer)) {
      pause = answer.retryAfterSeconds;
      return "later";
    }
    const [first] = batch;
    if (first && batch.length === 1) return refused(first, answer);
    // One statement spoils a batch, also one that the store has already.
    return deliverParts(batch, answer.status === 401 ? 1 : Math.ceil(batch.length / 2));
  }

  async function deliverParts(batch: readonly Waiting[], at: number): Promise<Outcome> {
    const first = await deliver(batch.slice(0, at));
    if (first === "later" || first === "shut") return first;
    const second = await deliver(batch.slice(at));
    return first === "gone" && second === "refused" ? first : second;
  }

  function refused(waiting: Waiting, { status }: Answer): Outcome {
    const { id } = waiting.statement.verb;
    if (status === 401) return "shut";
    // A second verdict is what an LMS may refuse by the rules: it has one.
    if (status === 403 && !VERDICT.test(id)) return "refused";
    hearing.note(`dropped ${id} ${status}`);
    return drop([waiting]);
  }

  function drop(gone: readonly Waiting[]): Outcome {
    const left = gone.filter((one) => line.waiting.includes(one));
    line.remove(left);
    hearing.done(left);
    return "gone";
  }

  function flush(): void {
    if (patience.failures > 0) patience.hurry();
    else void run();
  }

  return {
    get isEmpty() {
      return line.waiting.length === 0;
    },
    get isShut() {
      return isShut;
    },
    get failures() {
      return patience.failures;
    },
    add(more) {
      if (more.length === 0) return;
      line.add(more);
      // While the store fails, the next chance comes with the next try.
      if (patience.failures > 0) return;
      cancel();
      if (line.waiting.length >= MANY || more.some(({ rank }) => rank === "defined")) void run();
      else cancel = online.later(IDLE, run);
    },
    flush,
    part(bytesFree) {
      const batch = isShut ? [] : lastBatch(line.waiting, bytesFree);
      if (batch.length === 0) return;
      void lrs.post(
        batch.map(({ statement }) => statement),
        "parting",
      );
    },
  };
}
