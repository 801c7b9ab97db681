import type { Launch, LearningEvent, SavedState } from "@coursewright/course";
import type { CmiContext, Dialect } from "../cmi.ts";
import { identifier } from "../formats.ts";
import type { Lms } from "./lms.ts";
import { Objectives } from "./objectives.ts";
import { Outbox } from "./outbox.ts";
import { Stopwatch } from "./stopwatch.ts";
import type { Surroundings } from "./surroundings.ts";

type Progressed = Extract<LearningEvent, { kind: "progressed" }>;

/** Turns what happens in a session into what the LMS has to be told. */
export class Draft {
  /** Where the learner is, once something happened in this session. */
  saved: SavedState | undefined;
  private readonly lms: Lms;
  private readonly dialect: Dialect;
  private readonly surroundings: Surroundings;
  private readonly outbox: Outbox;
  private readonly objectives = new Objectives();
  private readonly stopwatch: Stopwatch;
  /** Heard, but not yet worth the calls. */
  private progress: Progressed | undefined;

  constructor(lms: Lms, dialect: Dialect, surroundings: Surroundings) {
    this.lms = lms;
    this.dialect = dialect;
    this.surroundings = surroundings;
    this.stopwatch = new Stopwatch(surroundings.now());
    this.outbox = new Outbox((interaction, index) =>
      dialect.toCmi({ kind: "answered", interaction }, { ...this.context(), interaction: index }),
    );
  }

  /** Reads everything once: a read may cost a round trip to the server. */
  read(): Launch {
    for (const element of this.dialect.reads) {
      this.outbox.held.set(element, this.lms.get(element));
    }
    return this.dialect.launch(this.outbox.held);
  }

  /** Should the line break, the LMS knows that somebody came, and keeps what is stored. */
  begin(): void {
    this.outbox.openJournal(this.lms);
    this.outbox.put([...this.dialect.begin(this.outbox.held), this.dialect.suspend]);
  }

  /** Whether score or status changed. */
  take(events: readonly LearningEvent[]): boolean {
    this.mark();
    const judged = events.filter((event) => this.note(event)).length > 0;
    // An answer costs at most twelve calls, each of which may freeze the page: progress waits for the next screen.
    if (judged || !events.some(({ kind }) => kind === "answered")) this.putProgress();
    return judged;
  }

  putProgress(): void {
    if (!this.progress) return;
    const begun = this.progress.progress.objectives.filter(({ status }) => status !== "open");
    const ids = begun.map(({ id }) => identifier(id));
    const objectives = this.objectives.locate(this.lms, ids);
    this.outbox.put(this.dialect.toCmi(this.progress, { ...this.context(), objectives }));
    this.progress = undefined;
  }

  putTime(): void {
    this.outbox.put([this.dialect.sessionTime(this.context().sessionSeconds)]);
  }

  /** State and place once more: Chamilo said "true" to earlier commits without storing anything. */
  putSavedAgain(): void {
    if (!this.saved) return;
    const context = { ...this.context(), held: new Map<string, string>() };
    this.outbox.put(this.dialect.toCmi({ kind: "saved", saved: this.saved }, context));
  }

  /** How the session ends, and where the learner goes from here. */
  putEnd(way: "exit" | "leave"): void {
    this.putTime();
    this.outbox.put([this.dialect.suspend]);
    if (way === "exit") this.outbox.put(this.dialect.leave((element) => this.lms.get(element)));
  }

  /** Whether the LMS took everything. */
  flush(): boolean {
    return this.outbox.flush(this.lms);
  }

  get empty(): boolean {
    return this.outbox.empty;
  }

  clear(): void {
    this.progress = undefined;
    this.outbox.clear();
  }

  /** The state that the LMS holds, if it took the latest. */
  get stored(): string | undefined {
    const state = this.saved?.state;
    return state === this.outbox.held.get("cmi.suspend_data") ? state : undefined;
  }

  mark(): void {
    this.stopwatch.mark(this.surroundings.now());
  }

  get idle(): boolean {
    return this.stopwatch.idle(this.surroundings.now());
  }

  /** Whether it has to be told without delay. */
  private note(event: LearningEvent): boolean {
    if (event.kind === "progressed") this.progress = event;
    else if (event.kind === "answered") this.outbox.answer(event.interaction);
    else {
      if (event.kind === "saved") this.saved = event.saved;
      const writes = this.dialect.toCmi(event, this.context());
      this.outbox.put(writes);
      return event.kind === "judged" && writes.length > 0;
    }
    return false;
  }

  private context(): CmiContext {
    const now = this.surroundings.now();
    return {
      objectives: new Map(),
      sessionSeconds: this.stopwatch.seconds(now),
      minutesEast: this.surroundings.minutesEast(now),
      held: this.outbox.held,
    };
  }
}
