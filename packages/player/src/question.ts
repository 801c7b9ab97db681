import { type AnyResponse, score, triesLeft } from "@coursewright/course";
import { fillSure, focusAnswer, offer, readSure } from "./controls.ts";
import type { Asked } from "./interactions.ts";
import { mark, unmark } from "./marks.ts";
import type { Messages } from "./messages.ts";
import { hideOthers, showOthers } from "./others.ts";
import { hideOutcome, showOutcome, showReminder } from "./outcome.ts";
import { one } from "./page.ts";
import type { Session } from "./session.ts";
import type { AnyView } from "./views.ts";

/** What a question needs besides its form. */
export interface Desk {
  readonly session: Session;
  readonly view: AnyView;
  readonly messages: Messages;
}

/** One question on the page: open until it is answered, then marked until it is tried again. */
export class Card {
  readonly form: HTMLFormElement;
  readonly asked: Asked;
  private readonly desk: Desk;
  /** The response that is marked; none while the question is open. */
  private marked: AnyResponse | undefined;
  private revealed = false;
  private shownAt = Date.now();

  constructor(form: HTMLFormElement, asked: Asked, desk: Desk) {
    this.form = form;
    this.asked = asked;
    this.desk = desk;
    form.addEventListener("click", (event) => this.click(event));
    form.addEventListener("change", () => this.open());
    this.restore();
  }

  /** Whether a try is left: then answering is the next sensible thing, and not the next screen. */
  get isOpen(): boolean {
    return this.marked === undefined || this.mayTryAgain;
  }

  /** The learner sees it from now on. */
  show(): void {
    this.shownAt = Date.now();
  }

  /** Brings the form to what the record says. */
  restore(): void {
    const answer = this.desk.session.answerTo(this.asked.question);
    this.open();
    this.desk.view.fill(this.form, this.asked.question, answer?.response);
    fillSure(this.form, answer?.sure);
    if (answer) this.settle(answer.response);
  }

  private get mayTryAgain(): boolean {
    const { question } = this.asked;
    if (this.marked !== undefined && score(question, this.marked) === 1) return false;
    const { session } = this.desk;
    return !session.counts || triesLeft(question, session.answerTo(question)) > 0;
  }

  private click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest("input") && this.form.hasAttribute("data-closed")) event.preventDefault();
    if (target.closest("[type=submit]")) {
      // Here and not on `submit`: a sandbox that forbids forms swallows that event.
      event.preventDefault();
      this.check();
    }
    if (target.closest("[data-again]")) this.again();
    if (target.closest("[data-show]")) this.reveal();
  }

  private check(): void {
    const { session, view, messages } = this.desk;
    const response = view.read(this.form, this.asked.question);
    if (response === undefined) {
      showReminder(this.form, messages.choose());
      focusAnswer(this.form);
      return;
    }
    const sure = readSure(this.form);
    session.submit(this.asked, { response, sure, shownAt: this.shownAt, at: Date.now() });
    this.settle(response);
    focusAfter(this.form);
  }

  private again(): void {
    this.open();
    this.shownAt = Date.now();
    focusAnswer(this.form);
  }

  private open(): void {
    this.marked = undefined;
    this.revealed = false;
    unmark(this.form);
    hideOutcome(this.form);
    hideOthers(this.form);
    offer(this.form, { check: true, again: false, show: false });
  }

  private settle(response: AnyResponse): void {
    const { view, messages } = this.desk;
    const { question } = this.asked;
    unmark(this.form);
    this.marked = response;
    mark(this.form, view.marks(question, response));
    const outcome = { score: score(question, response), tally: view.tally?.(question, response) };
    showOutcome(this.form, outcome, messages);
    this.settled();
  }

  private reveal(): void {
    if (this.marked === undefined) return;
    mark(this.form, this.desk.view.missing(this.asked.question, this.marked));
    this.revealed = true;
    this.settled();
    focusAnswer(this.form);
  }

  /** What is left to do once the answer is marked. */
  private settled(): void {
    const right = this.marked !== undefined && score(this.asked.question, this.marked) === 1;
    const again = this.mayTryAgain;
    const lastTry = !again || !this.desk.session.counts;
    offer(this.form, { check: false, again, show: lastTry && !right && !this.revealed });
    if (right || this.revealed) showOthers(this.form);
  }
}

/** Goes on where the learner may act next, and keeps that in view. */
function focusAfter(form: HTMLFormElement): void {
  const again = one("[data-again]:not([hidden])", form);
  if (again) again.focus({ preventScroll: true });
  else focusAnswer(form);
  one(".acts:not([hidden])", form)?.scrollIntoView({ block: "nearest" });
  // Where both do not fit, what the answer says about itself comes before what to do next.
  one("[data-mark]", form)?.scrollIntoView({ block: "nearest" });
}
