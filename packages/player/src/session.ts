import {
  type Answer,
  allAnswered,
  attemptsLeft,
  type Connection,
  courseScore,
  draw,
  encode,
  HAS_BUTTON,
  HAS_DRAWS,
  HAS_OBJECTIVES,
  isComplete,
  kindOf,
  type LearnerRecord,
  type LearningEvent,
  nextAttempt,
  type Outline,
  objectiveScores,
  progressShare,
  type Question,
  submit,
  type Tracker,
  type Verdict,
  type Wordless,
} from "@coursewright/course";
import { type Asked, answeredEvents, type Submission } from "./interactions.ts";
import { type Beginning, better, type Purpose } from "./launch.ts";

/** A session, as everything else sees it. */
export type Session = Readonly<LiveSession>;

/** What one learner does in one window, and what the tracker hears of it. */
export class LiveSession {
  readonly outline: Outline;
  readonly recorder: Tracker["recorder"];
  /** Pass mark from 0 to 100; none for an ungraded course. */
  readonly pass: number | undefined;
  /** Tells learners of one browser apart; empty when unknown. */
  readonly learner: string;
  record: LearnerRecord;
  /** The best that was ever reported. */
  verdict: Verdict;
  purpose: Purpose;
  connection: Connection = { kind: "connected" };
  readonly #tracker: Tracker;
  /** Called at each change; emptied when the page gives way to another one. */
  readonly listeners: (() => void)[] = [];
  #share = 0;
  readonly #answeredAt = new Map<string, number>();

  constructor(outline: Outline, tracker: Tracker, beginning: Beginning) {
    this.outline = outline;
    this.recorder = tracker.recorder;
    this.#tracker = tracker;
    this.pass = beginning.pass;
    this.learner = beginning.learner;
    this.record = beginning.record;
    if (HAS_DRAWS) this.record = draw(this.record, outline, this.learner);
    this.verdict = beginning.reported;
    this.purpose = beginning.purpose;
    if (this.purpose === "review") tracker.look();
    // A run may have ended while the connection was lost: what came back is judged at once.
    const missed = this.#judgement();
    if (missed.length > 0) tracker.send([this.#progressed(), ...missed]);
    tracker.watch((connection) => {
      this.connection = connection;
      this.#tell();
    });
  }

  /** Whether what the learner does counts. */
  get counts(): boolean {
    return this.purpose === "record";
  }

  answerTo(question: Wordless<Question>): Answer | undefined {
    return this.record.answers.get(question.id);
  }

  /** Whether an LMS is known to hold the answer to a question. */
  isConfirmed(id: string): boolean {
    const { connection, recorder, record } = this;
    if (recorder === "browser" || connection.kind !== "connected") return false;
    // What came back with the launch is held already.
    return (
      record.answers.has(id) && (this.#answeredAt.get(id) ?? 0) <= (connection.confirmedAt ?? 0)
    );
  }

  /** Calls back now and at each change of record or connection. */
  watch(listener: () => void): void {
    this.listeners.push(listener);
    listener();
  }

  submit(asked: Asked, submission: Submission): void {
    if (!this.counts) return;
    const { question } = asked;
    const { response, sure, at } = submission;
    this.#answeredAt.set(question.id, at);
    // The record holds nothing that is to stay in this browser, and no words.
    const next =
      question.kind === "reflect"
        ? { ...this.record, done: new Set(this.record.done).add(question.id) }
        : submit(
            this.record,
            question,
            kindOf(question).keep(question, response) ?? response,
            sure,
          );
    this.apply(next, answeredEvents(asked, submission));
  }

  /** The learner sees a screen. */
  show(screen: string): void {
    // Who goes on with a course that has changed begins again.
    if (this.purpose === "restart") this.purpose = "record";
    if (!this.counts) return;
    this.apply({ ...this.record, screen, shown: new Set(this.record.shown).add(screen) });
  }

  /** Something happened: a submission, a move in a role-play, a tick, a role chosen. */
  apply(next: LearnerRecord, happened: readonly LearningEvent[] = []): void {
    this.record = next;
    const state = encode(next, this.outline);
    const saved = { state, bookmark: next.screen ?? "" };
    // The tracker knows by itself when progress is worth its calls; at the end it may be too late to tell it.
    const events = [...happened, { kind: "saved", saved } as const, this.#progressed()];
    const judged = this.#judgement();
    if (this.counts) this.#tracker.send([...events, ...judged]);
    this.#tell();
  }

  /** The learner says that the course is done. */
  finish(): void {
    // The state has no room for the button: it counts once the LMS can be told of it, in one go with the score.
    if (HAS_BUTTON && this.counts && this.#isJudged) this.apply({ ...this.record, finished: true });
  }

  /** Whether the course asks for nothing more in this attempt. */
  get isOver(): boolean {
    return this.#isJudged && isComplete(this);
  }

  /** Whether the attempt is over and did not reach the pass mark. */
  get isShort(): boolean {
    const missed = this.pass !== undefined && this.verdict.status !== "passed";
    return this.counts && missed && this.isOver;
  }

  /** Whether another attempt may begin after one that is short. */
  get another(): boolean {
    return this.isShort && attemptsLeft(this.record, this.outline) > 0;
  }

  tryAgain(): void {
    const next = nextAttempt(this.record, courseScore(this));
    this.apply(HAS_DRAWS ? draw(next, this.outline, this.learner) : next);
  }

  retry(): void {
    this.#tracker.retry();
  }

  end(): void {
    this.#tracker.end();
  }

  get #isJudged(): boolean {
    return this.pass === undefined || allAnswered(this);
  }

  #tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** The verdict, if it is a new one. */
  #judgement(): readonly LearningEvent[] {
    const verdict = this.counts && better(this.verdict, this.record, this);
    if (!verdict) return [];
    this.verdict = verdict;
    return [{ kind: "judged", verdict }];
  }

  /** Progress; its share never falls below one that was told before. */
  #progressed(): LearningEvent {
    this.#share = Math.max(this.#share, progressShare(this));
    return {
      kind: "progressed",
      progress: { share: this.#share, objectives: HAS_OBJECTIVES ? objectiveScores(this) : [] },
    };
  }
}
