import {
  type AnyResponse,
  isAnswered,
  isNote,
  kindOf,
  score,
  triesLeft,
} from "@coursewright/course";
import { fillSure, focusAnswer, offer, readSure } from "./controls.ts";
import type { Asked } from "./interactions.ts";
import { mark, unmark } from "./marks.ts";
import type { Messages } from "./messages.ts";
import { earlierOf, type Memory, note, remembered } from "./noted.ts";
import { hideOthers, showOthers } from "./others.ts";
import { kept, say, showOutcome } from "./outcome.ts";
import { one } from "./page.ts";
import { shuffleOptions } from "./shuffle.ts";
import type { AnyView } from "./views.ts";

/** What questions need from the rest of the player. */
export interface Desk extends Memory {
  readonly messages: Messages;
}

/** A question with everything that it needs. */
export interface Sheet extends Desk, Asked {
  readonly view: AnyView;
}

/** One question on the page: open until it is answered, then marked until it is tried again. */
export class Card {
  readonly #sheet: Sheet;
  /** The response that was marked last. */
  #marked: AnyResponse | undefined;
  #shownAt = 0;

  constructor(sheet: Sheet) {
    const { form, question, notes } = sheet;
    this.#sheet = sheet;
    form.addEventListener("click", (event) => this.#click(event));
    form.addEventListener("input", () => this.#change());
    form.addEventListener("change", () => this.#open());
    if (isNote(question)) notes.watch(() => this.restore());
    else this.restore();
  }

  /** The learner sees it from now on. */
  show(): void {
    this.#shownAt = Date.now();
  }

  /** In the margin: points so far, and whether the LMS holds the answer. */
  tell(): void {
    const { form, question, session, messages } = this.#sheet;
    form.toggleAttribute("data-sent", session.isConfirmed(question.id));
    const answer = session.answerTo(question);
    const place = one("[data-points]", form);
    const { points } = question;
    if (!place || !points || question.optional) return;
    const earned = answer && Math.round(score(question, answer.response) * points * 100) / 100;
    place.textContent =
      earned === undefined ? (place.dataset.points ?? "") : messages.points({ earned, points });
  }

  /** Brings the form to what the record and the notes say. */
  restore(): void {
    const { form, question, session, view } = this.#sheet;
    const response = remembered(question, this.#sheet);
    shuffleOptions(form, session);
    this.#open();
    view.fill(form, question, response);
    fillSure(form, session.answerTo(question)?.sure);
    if (response !== undefined && isAnswered(question, session.record)) this.#settle(response);
  }

  #click(event: MouseEvent): void {
    const { form } = this.#sheet;
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest("input") && form.hasAttribute("data-closed")) event.preventDefault();
    const button = target.closest("button");
    if (button?.type === "submit") {
      // Here and not on `submit`: a sandbox that forbids forms swallows that event.
      event.preventDefault();
      // Enter in a field presses a hidden button too.
      if (!button.hidden) this.#check();
    }
    if (button?.matches("[data-again]")) {
      this.#open();
      this.show();
      focusAnswer(form);
    }
    if (button?.matches("[data-show]")) this.#reveal();
  }

  /** Something was typed or chosen: what a learner writes for nobody else is kept at once. */
  #change(): void {
    const { form, question, view, notes } = this.#sheet;
    this.#open();
    view.typed?.(form);
    if (question.kind === "reflect") note(question, view.read(form, question) ?? "", notes);
  }

  #check(): void {
    const { form, question, view, notes, session } = this.#sheet;
    const response = view.read(form, question);
    if (response === undefined) {
      say(form, kept(form, "missing"));
      focusAnswer(form);
      return;
    }
    if (isNote(question)) note(question, response, notes);
    const [sure, shownAt, at] = [readSure(form), this.#shownAt, Date.now()];
    session.submit(this.#sheet, { response, sure, shownAt, at });
    this.#settle(response);
    focusAfter(form);
  }

  #open(): void {
    const { form } = this.#sheet;
    unmark(form);
    say(form);
    hideOthers(form);
    offer(form, "check");
  }

  #settle(response: AnyResponse): void {
    const { form, question, view, messages } = this.#sheet;
    if (!kindOf(question).scored) return this.#keep();
    this.#marked = response;
    unmark(form);
    mark(form, view.marks(question, response));
    const worth = score(question, response);
    showOutcome(form, { score: worth, tally: view.tally?.(question, response) }, messages);
    if (worth < 1) return this.#offerMore();
    showOthers(form);
    offer(form);
  }

  /** Without a try left there is nothing but the solution; where nothing counts, nothing is used up either. */
  #offerMore(): void {
    const { form, question, session } = this.#sheet;
    if (!session.counts) return offer(form, "again", "show");
    offer(form, triesLeft(question, session.answerTo(question)) > 0 ? "again" : "show");
  }

  /** Nothing is right or not: it may be changed, and what was said earlier is shown beside. */
  #keep(): void {
    const { form, question, view, session, notes } = this.#sheet;
    const noted = isNote(question);
    if (noted || session.counts) say(form, kept(form, noted && !notes.kept ? "unkept" : "saved"));
    const earlier = earlierOf(question, this.#sheet);
    if (earlier) view.beside?.(form, question, earlier);
    offer(form, "change");
  }

  #reveal(): void {
    const { form, question, view, session } = this.#sheet;
    if (this.#marked === undefined) return;
    mark(form, view.missing(question, this.#marked));
    showOthers(form);
    if (session.counts) offer(form);
    else offer(form, "again");
    focusAnswer(form);
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
