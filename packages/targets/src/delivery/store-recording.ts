import {
  type Connection,
  HAS_LANGUAGES,
  type LearningEvent,
  type Tracker,
} from "@coursewright/course";
import { isVerdict, type Waiting } from "./batch.ts";
import { Keeper } from "./keeper.ts";
import { isTold, type OwnState } from "./own-state.ts";
import { createPlans } from "./plans.ts";
import type { Recording, RecordingWork } from "./recording.ts";
import { Sender } from "./sender.ts";
import { createTelling } from "./standing.ts";

/** `looking` tells of nothing but the time; a page is `late` that was loaded again after the last word. */
type Phase = "recording" | "looking" | "over" | "late";

const START = 10;
const END = 5;
/** What all requests of a page that goes away may carry, with room for what we cannot count. */
const BUDGET = 63 * 1024;

/** Begins, goes on and ends in the order that record stores want. */
export class StoreRecording implements Recording {
  readonly #work: RecordingWork;
  readonly #plans;
  readonly #report;
  readonly #keeper;
  readonly #sender;
  #phase: Phase = "recording";

  constructor(work: RecordingWork) {
    const { lrs, memory, online, note } = work;
    const heard = () => this.#heard();
    const taken = (ids: readonly string[]) => this.#taken(ids);
    this.#work = work;
    this.#plans = createPlans(online);
    this.#report = createTelling(work.tell, () => online.now());
    this.#keeper = new Keeper(work, { heard, learned: (theirs) => this.#learned(theirs) });
    this.#sender = new Sender(lrs, memory.line, { online, hearing: { heard, note, taken } });
  }

  async begin(): Promise<OwnState> {
    const { memory, online, setting } = this.#work;
    const [keeper, sender] = [this.#keeper, this.#sender];
    await keeper.load();
    if (memory.facts.over) return this.#comeLate();
    if (memory.facts.began === undefined)
      sender.add(keeper.speech.open(keeper.own.rev > 0 ? "resumed" : "new"));
    if (setting.mode === "normal") this.#catchUp();
    else this.#phase = "looking";
    sender.flush();
    const [hidden, leaving] = [() => this.#hide(), () => this.#part()];
    online.listen({ active() {}, hidden, leaving, restored: hidden });
    await this.#plans.until(() => sender.isIdle || sender.isShut || sender.failures > 0, START);
    return keeper.own;
  }

  look(): void {
    if (this.#phase === "recording") this.#phase = "looking";
  }

  send(events: Parameters<Tracker["send"]>[0]): void {
    if (this.#phase !== "recording") return;
    const keeper = this.#keeper;
    keeper.happened(events);
    const { speech, own, isKnown } = keeper;
    this.#sender.add(speech.tell(isKnown ? events : events.filter(isNoVerdict)));
    for (const event of HAS_LANGUAGES ? events : []) {
      if (event.kind === "preferred") this.#work.prefer?.(event.language);
    }
    if (isKnown) this.#sender.add(speech.giveUp(own.verdict, own.state));
    keeper.save();
    this.#heard();
  }

  retry(): void {
    this.#sender.hurry();
    this.#keeper.document.hurry();
  }

  async end(): Promise<Connection> {
    if (this.#isOver) return { kind: "ended" };
    const sender = this.#sender;
    const { online } = this.#work;
    const deadline = online.now() + END * 1000;
    const until = (isTrue: () => boolean) =>
      this.#plans.until(() => isTrue() || sender.isShut, (deadline - online.now()) / 1000);
    // The state comes before the last word: with that the session's right to write is gone.
    sender.hold();
    sender.add(this.#close());
    sender.hurry();
    await until(() => sender.isIdle || sender.failures > 0);
    this.#keeper.document.hurry();
    this.#heard();
    await until(() => this.#isClean);
    return this.#isClean ? { kind: "ended" } : { kind: "lost", kept: this.#keeper.kept };
  }

  get #isOver(): boolean {
    return this.#phase === "over" || this.#phase === "late";
  }

  get #isClean(): boolean {
    return this.#sender.isEmpty && this.#keeper.document.isStored;
  }

  /** Nothing may follow the last word. */
  #comeLate(): OwnState {
    this.#phase = "late";
    this.#work.tell({ kind: "ended" });
    this.#sender.flush();
    this.#heard();
    return this.#keeper.own;
  }

  /** What an earlier session or page could not bring to the store. */
  #catchUp(): void {
    const { own, spare } = this.#keeper;
    const ids = Object.values(own.ids);
    const { waiting } = this.#work.memory.line;
    if (!waiting.some(({ statement }) => ids.includes(statement.id))) this.#judge();
    if (spare.left.length > 0) this.#keeper.save();
  }

  /** Tells the verdict that the store does not know. */
  #judge(): void {
    const { own, isKnown, speech } = this.#keeper;
    if (!isKnown || isTold(own)) return;
    this.#sender.add(speech.tell([{ kind: "judged", verdict: own.verdict }]));
  }

  /** Perhaps the last chance on a phone, yet never the end: learners come back to their tab. */
  #hide(): void {
    if (this.#isOver) return;
    this.#sender.flush();
    this.#keeper.document.flush();
  }

  /** Says what is left to say. */
  #close(): readonly Waiting[] {
    const { speech, isKnown } = this.#keeper;
    const wasRecording = this.#phase === "recording";
    this.#phase = "over";
    const said = speech.close();
    this.#work.memory.remember({ over: true });
    if (wasRecording) this.#keeper.save();
    // Who does not know of an earlier pass calls nothing failed.
    return isKnown ? said : said.filter((each) => !isVerdict(each));
  }

  /** The page goes away, and with it every request but these. */
  #part(): void {
    const { online, memory } = this.#work;
    if (!this.#isOver && !online.isReloading()) memory.line.add(this.#close());
    this.#sender.part(BUDGET - this.#keeper.document.part());
  }

  #heard(): void {
    const [sender, { document, kept, isSettled }] = [this.#sender, this.#keeper];
    if (this.#isOver && isSettled && sender.isIdle) sender.release();
    this.#plans.check();
    const isClean = this.#isClean;
    if (this.#isOver && !isClean) return;
    if (this.#isOver) this.#work.forget();
    const isShut = this.#isOver || sender.isShut;
    const failures = Math.max(sender.failures, document.failures);
    this.#report({ isShut, failures, isClean, kept });
  }

  #taken(ids: readonly string[]): void {
    if (this.#phase !== "late") this.#keeper.arrived(ids);
  }

  #learned(theirs: OwnState | undefined): void {
    const keeper = this.#keeper;
    const wasKnown = keeper.isKnown;
    keeper.isKnown = true;
    if (this.#phase !== "recording") return;
    // Somebody has begun with a newer version of the course: what this page says of its own fits no more.
    if (theirs && keeper.isForeign(theirs)) void this.end().then(this.#work.tell);
    else if (!wasKnown) {
      this.#judge();
      keeper.save();
    }
  }
}

function isNoVerdict({ kind }: LearningEvent): boolean {
  return kind !== "judged";
}
