import {
  type Answer,
  allAnswered,
  attemptsLeft,
  type Connection,
  courseScore,
  isComplete,
  type LearnerRecord,
  type LearningEvent,
  nextAttempt,
  type Outline,
  type Question,
  submit,
  type Tracker,
  type Verdict,
  type Wordless,
} from "@coursewright/course";
import { answeredEvents, progressEvent, savedEvent } from "./events.ts";
import type { Asked, Submission } from "./interactions.ts";
import { type Beginning, better, type Purpose } from "./launch.ts";

/** What one learner does in one window, and what the tracker hears of it. */
export class Session {
  readonly outline: Outline;
  readonly recorder: Tracker["recorder"];
  /** Pass mark from 0 to 100; none for an ungraded course. */
  readonly pass: number | undefined;
  private readonly tracker: Tracker;
  private readonly listeners: (() => void)[] = [];
  private current: LearnerRecord;
  private reported: Verdict;
  private aim: Purpose;
  private link: Connection = { kind: "connected" };
  private share = 0;
  private readonly answeredAt = new Map<string, number>();

  constructor(outline: Outline, tracker: Tracker, beginning: Beginning) {
    this.outline = outline;
    this.recorder = tracker.recorder;
    this.tracker = tracker;
    this.pass = beginning.pass;
    this.current = beginning.record;
    this.reported = beginning.reported;
    this.aim = beginning.purpose;
    if (this.aim === "review") tracker.look();
    // A run may have ended while the connection was lost: what came back is judged at once.
    if (this.aim === "record") this.catchUp();
    tracker.watch((connection) => {
      this.link = connection;
      this.tell();
    });
  }

  get record(): LearnerRecord {
    return this.current;
  }

  /** The best that was ever reported. */
  get verdict(): Verdict {
    return this.reported;
  }

  get purpose(): Purpose {
    return this.aim;
  }

  get connection(): Connection {
    return this.link;
  }

  /** Whether what the learner does counts. */
  get counts(): boolean {
    return this.aim === "record";
  }

  answerTo(question: Wordless<Question>): Answer | undefined {
    return this.current.answers.get(question.id);
  }

  /** Whether the recorder is known to hold the answer to a question. */
  isConfirmed(id: string): boolean {
    if (!this.current.answers.has(id) || this.link.kind !== "connected") return false;
    const at = this.answeredAt.get(id);
    // What came back with the launch is held already.
    return at === undefined || at <= (this.link.confirmedAt ?? 0);
  }

  /** Calls back at each change of record or connection. */
  watch(listener: () => void): void {
    this.listeners.push(listener);
    listener();
  }

  submit(asked: Asked, submission: Submission): void {
    if (!this.counts) return;
    const { response, sure, at } = submission;
    this.answeredAt.set(asked.question.id, at);
    this.current = submit(this.current, asked.question, response, sure);
    this.save(answeredEvents(asked, submission));
  }

  /** The learner sees a screen. */
  show(screen: string): void {
    // Who goes on with a course that has changed begins again.
    if (this.aim === "restart") this.aim = "record";
    if (!this.counts) return;
    this.current = { ...this.current, screen, shown: new Set(this.current.shown).add(screen) };
    this.save();
  }

  /** The learner says that the course is done. */
  finish(): void {
    // The state has no room for the button: it counts once the LMS can be told of it, in one go with the score.
    const tooEarly = this.pass !== undefined && !allAnswered(this.current, this.outline);
    if (!this.counts || tooEarly) return;
    this.current = { ...this.current, finished: true };
    this.save();
  }

  /** Whether the course asks for nothing more in this attempt. */
  get isOver(): boolean {
    const { current, outline } = this;
    const judged = this.pass === undefined || allAnswered(current, outline);
    return judged && isComplete(current, outline);
  }

  /** Whether the attempt did not reach the pass mark and another one may begin. */
  get mayTryAgain(): boolean {
    const missed = this.pass !== undefined && this.reported.status !== "passed";
    return this.counts && missed && this.isOver && attemptsLeft(this.current, this.outline) > 0;
  }

  tryAgain(): void {
    this.current = nextAttempt(this.current, courseScore(this.current, this.outline));
    this.save();
  }

  retry(): void {
    this.tracker.retry();
  }

  end(): void {
    this.tracker.end();
  }

  private send(events: readonly LearningEvent[]): void {
    if (this.counts) this.tracker.send(events);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  // The tracker knows by itself when progress is worth its calls; at the end it may be too late to tell it.
  private save(happened: readonly LearningEvent[] = []): void {
    const saved = savedEvent(this.current, this.outline);
    this.send([...happened, saved, this.progressed(), ...this.judgement()]);
  }

  private catchUp(): void {
    const missed = this.judgement();
    if (missed.length > 0) this.send([this.progressed(), ...missed]);
  }

  /** The verdict, if it is a new one. */
  private judgement(): readonly LearningEvent[] {
    const verdict = better(this.reported, this.current, this);
    if (!verdict) return [];
    this.reported = verdict;
    return [{ kind: "judged", verdict }];
  }

  private progressed(): LearningEvent {
    const event = progressEvent(this.current, this.outline, this.share);
    this.share = event.progress.share;
    return event;
  }
}
