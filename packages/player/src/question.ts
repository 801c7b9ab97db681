import {
  type AnyResponse,
  HAS_SURE,
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

/** One question on the page: open until it is answered, then marked until it is tried again. */
export interface Card extends Desk, Asked {
  readonly view: AnyView;
  /** The response that was marked last. */
  marked?: AnyResponse;
  /** Milliseconds since 1970. */
  shownAt: number;
}

/** Brings the form to life. */
export function prepare(card: Card): void {
  const { form, question, notes } = card;
  form.onclick = (event) => react(event, card);
  form.oninput = () => change(card);
  form.onchange = () => open(card);
  if (isNote(question)) notes.watch(() => restore(card));
  else restore(card);
}

/** The learner sees it from now on. */
export function show(card: Card): void {
  card.shownAt = Date.now();
}

/** In the margin: points so far, and whether the LMS holds the answer. */
export function tell({ form, question, session, messages }: Card): void {
  const { id, points } = question;
  form.toggleAttribute("data-sent", session.isConfirmed(id));
  const answer = session.answerTo(question);
  const place = one("[data-points]", form);
  if (!place) return;
  const earned = answer && Math.round(score(question, answer.response) * points * 100) / 100;
  place.textContent =
    earned === undefined ? (place.dataset.points ?? "") : messages.points({ earned, points });
}

/** Brings the form to what the record and the notes say. */
export function restore(card: Card): void {
  const { form, question, session, view } = card;
  const response = remembered(question, card);
  shuffleOptions(form, session);
  open(card);
  view.fill(form, question, response);
  if (HAS_SURE) fillSure(form, session.answerTo(question)?.sure);
  if (response !== undefined && isAnswered(question, session.record)) settle(card, response);
}

function react(event: MouseEvent, card: Card): void {
  const target = event.target as Element; // on an element
  // Here and not on `submit`: a sandbox that forbids forms swallows that event.
  if (target.closest("[data-closed] input, [type=submit]")) event.preventDefault();
  // Enter in a field presses a hidden button too.
  if (target.closest("[type=submit]:not([hidden])")) check(card);
  if (target.closest("[data-again]")) {
    open(card);
    show(card);
    focusAnswer(card.form);
  }
  if (target.closest("[data-show]")) reveal(card);
}

/** Something was typed or chosen: what a learner writes for nobody else is kept at once. */
function change(card: Card): void {
  const { form, question, view, notes } = card;
  open(card);
  view.typed?.(form);
  if (question.kind === "reflect") note(question, view.read(form, question) ?? "", notes);
}

function check(card: Card): void {
  const { form, question, view, notes, session, shownAt } = card;
  const response = view.read(form, question);
  if (response === undefined) {
    say(form, kept(form, "missing"));
    focusAnswer(form);
    return;
  }
  if (isNote(question)) note(question, response, notes);
  const sure = HAS_SURE ? readSure(form) : undefined;
  session.submit(card, { response, sure, shownAt, at: Date.now() });
  settle(card, response);
  focusAfter(form);
}

function open({ form }: Card): void {
  unmark(form);
  say(form);
  hideOthers(form);
  offer(form, "check");
}

function settle(card: Card, response: AnyResponse): void {
  const { form, question, view, messages } = card;
  if (!kindOf(question).scored) return keep(card);
  card.marked = response;
  unmark(form);
  mark(form, view.marks?.(question, response));
  const worth = score(question, response);
  showOutcome(form, { score: worth, tally: view.tally?.(question, response) }, messages);
  if (worth < 1) return offerMore(card);
  showOthers(form);
  offer(form);
}

/** Without a try left there is nothing but the solution; where nothing counts, nothing is used up either. */
function offerMore({ form, question, session }: Card): void {
  if (!session.counts) return offer(form, "again", "show");
  offer(form, triesLeft(question, session.answerTo(question)) > 0 ? "again" : "show");
}

/** Nothing is right or not: it may be changed, and what was said earlier is shown beside. */
function keep(card: Card): void {
  const { form, question, view, session, notes } = card;
  const noted = isNote(question);
  if (noted || session.counts) say(form, kept(form, noted && !notes.kept ? "unkept" : "saved"));
  const earlier = earlierOf(question, card);
  if (earlier) view.beside?.(form, question, earlier);
  offer(form, "change");
}

function reveal(card: Card): void {
  const { form, question, view, session, marked } = card;
  if (marked === undefined) return;
  mark(form, view.missing?.(question, marked));
  showOthers(form);
  if (session.counts) offer(form);
  else offer(form, "again");
  focusAnswer(form);
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
