import { lastBatches, nextBatch, type Waiting } from "./batch.ts";
import { Carrier, type Hearing } from "./carrier.ts";
import type { Line } from "./line.ts";
import type { Lrs } from "./lrs.ts";
import type { Online } from "./online.ts";
import { createPatience } from "./patience.ts";

const IDLE = 2000;
const MANY = 25;

/** Brings the statements of a line to a record store, in their order, one request at a time. */
export class Sender {
  /** Whether the store lets this session in no more. */
  isShut = false;
  readonly #carrier: Carrier;
  readonly #line: Line;
  readonly #hearing: Hearing;
  readonly #online: Online;
  readonly #patience;
  #isHeld = false;
  #isRunning = false;
  #cancel = () => {};

  constructor(lrs: Lrs, line: Line, work: { readonly online: Online; readonly hearing: Hearing }) {
    const { online, hearing } = work;
    this.#carrier = new Carrier(lrs, line, hearing);
    this.#line = line;
    this.#online = online;
    this.#hearing = hearing;
    this.#patience = createPatience(online, () => this.#run());
  }

  get isEmpty(): boolean {
    return this.#line.waiting.length === 0;
  }

  /** Whether there is nothing to send at present: what waits was refused, or is held. */
  get isIdle(): boolean {
    return this.#open.length === 0;
  }

  /** How often a request failed since the last that did not. */
  get failures(): number {
    return this.#patience.failures;
  }

  add(more: readonly Waiting[]): void {
    if (more.length === 0) return;
    this.#line.add(more);
    // While the store fails, the next chance comes with the next try.
    if (this.failures > 0) return;
    this.#cancel();
    const isUrgent = this.#open.length >= MANY || more.some(({ rank }) => rank === "defined");
    if (isUrgent) void this.#run();
    else this.#cancel = this.#online.later(IDLE, () => this.#run());
  }

  /** Tries at once, unless the store wants to be left alone. */
  flush(): void {
    if (this.failures > 0) this.#patience.nudge();
    else void this.#run();
  }

  /** Tries at once. */
  hurry(): void {
    if (this.failures > 0) this.#patience.hurry();
    else void this.#run();
  }

  /** The last word is not sent before `release`. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.flush();
  }

  /** The page goes away: sends what it can, together no larger than `bytesFree`. */
  part(bytesFree: number): void {
    this.#isHeld = false;
    const batches = this.isShut ? [] : lastBatches(this.#open, bytesFree);
    for (const batch of batches) void this.#carrier.post(batch, "parting");
  }

  get #open(): readonly Waiting[] {
    const { refused } = this.#carrier;
    return this.#line.waiting.filter(
      (each) => !refused.includes(each) && !(this.#isHeld && each.isLast),
    );
  }

  async #run(): Promise<void> {
    this.#cancel();
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (!this.isShut && !this.isIdle && (await this.#bring(nextBatch(this.#open))));
    } finally {
      this.#isRunning = false;
    }
  }

  /** Whether the next batch may follow. */
  async #bring(batch: readonly Waiting[]): Promise<boolean> {
    const outcome = await this.#carrier.bring(batch);
    if (outcome === "later") this.#patience.wait(this.#carrier.pause);
    else this.#patience.rest();
    this.isShut = outcome === "shut";
    this.#hearing.heard();
    return outcome === "on";
  }
}
