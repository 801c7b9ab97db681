import { decode, type LearningEvent } from "@coursewright/course";
import { addressOf, joined, withArrivals, withArrived } from "./earlier.ts";
import { mergeOwn, NEW_STATE, type OwnState, withEvents } from "./own-state.ts";
import type { RecordingWork } from "./recording.ts";
import { ResultSpeech } from "./result-speech.ts";
import { type Spare, spareIn } from "./spare.ts";
import { createStateDocument, type StateDocument } from "./state-document.ts";
import { storedState } from "./stored-state.ts";

/** Who wants to know how it goes. */
interface KeeperHearing {
  /** A write was answered, or not. */
  heard(): void;
  /** The store has told what is there, and perhaps what another window has brought there. */
  learned(theirs: OwnState | undefined): void;
}

/** Keeps what a course must know of a learner: in the record store, in this browser, and in what it says. */
export class Keeper {
  own = NEW_STATE;
  speech: ResultSpeech;
  /** What outlives this window of all that waits. */
  kept: "browser" | "window" = "window";
  /** Whether the store has told what was told before: until then there is no verdict. */
  isKnown = true;
  readonly document: StateDocument;
  readonly spare: Spare;
  readonly #work: RecordingWork;

  constructor(work: RecordingWork, { heard, learned }: KeeperHearing) {
    const { lrs, setting, online, note } = work;
    const address = addressOf(setting);
    const stored = storedState(lrs, address, {
      merge: this.#merge,
      learned: (theirs) => {
        this.#learn(theirs);
        learned(theirs);
      },
    });
    this.#work = work;
    this.speech = new ResultSpeech(work, NEW_STATE);
    this.spare = spareIn(online, setting.activityId, JSON.stringify(address));
    this.document = createStateDocument(stored, online, {
      heard,
      note,
      stored: (rev) => this.spare.clear(rev),
    });
  }

  /** Nothing more of the state can be brought to the store: it has all, or refuses it. */
  get isSettled(): boolean {
    const { isStored, failures } = this.document;
    return isStored || failures === Number.POSITIVE_INFINITY;
  }

  /** What the store holds, with what earlier windows could not bring there. */
  async load(): Promise<void> {
    const stored = await this.document.read();
    this.isKnown = stored !== "unknown";
    const found = stored === "unknown" || !stored ? [] : [stored];
    const all = joined([...found, ...this.spare.left], this.#merge);
    this.own = await withArrivals(all, this.#work.lrs);
    this.speech = new ResultSpeech(this.#work, this.own);
  }

  happened(events: readonly LearningEvent[]): void {
    this.own = withEvents(this.own, events);
  }

  save(): void {
    const { told, ids, earlier, seconds } = this.speech;
    const t = earlier + Math.round(seconds);
    this.own = this.document.put({ ...this.own, told: told.ever, ids, t });
    this.kept = this.spare.keep(this.own) ? "browser" : "window";
  }

  /** The store is known to hold these statements: what of it the next session must know is saved at once. */
  arrived(ids: readonly string[]): void {
    const verbs = this.speech.taken(ids);
    if (verbs.length === 0) return;
    this.own = withArrived(this.own, verbs);
    this.save();
    this.document.flush();
  }

  /** Whether a newer version of the course has written a state. */
  isForeign({ state }: OwnState): boolean {
    try {
      return decode(state, this.#work.outline).kind === "foreign";
    } catch {
      return false;
    }
  }

  #learn(theirs: OwnState | undefined): void {
    if (!theirs) return;
    this.own = this.#merge(this.own, theirs);
    this.speech.learn(theirs);
  }

  readonly #merge = (mine: OwnState, theirs: OwnState): OwnState =>
    mergeOwn(mine, theirs, this.#work.outline);
}
