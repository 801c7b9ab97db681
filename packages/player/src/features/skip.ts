import { isFinal, isSkipped, knownBefore, type OutlineStep, skipName } from "@coursewright/course";
import { tick, untick } from "../done.ts";
import type { Player } from "../feature.ts";
import { byId, onClick, one } from "../page.ts";
import { FINISH } from "../route.ts";

/** Offers to leave out a lesson that an earlier step has shown to be known. */
export function run(player: Player): void {
  const { session } = player;
  const steps = session.outline.steps.filter(({ skip }) => skip);
  for (const step of steps) {
    const offer = one(`[data-known="${step.id}"]`, document);
    if (offer) prepare(step, offer, player);
  }
  session.watch(() => list(steps, player));
}

function prepare(step: OutlineStep, offer: HTMLElement, player: Player): void {
  const { session, navigation, messages } = player;
  const within = `[data-known="${step.id}"]`;
  let isTaken = false;
  onClick(`${within} [data-leave-out]`, () => {
    tick(skipName(step), session);
    navigation.go(behind(step, player));
  });
  onClick(`${within} [data-take-anyway]`, () => {
    isTaken = true;
    takeAnyway(step, player);
    paint();
    one(".screen[data-on] h2", document)?.focus();
  });
  session.watch(paint);

  function paint(): void {
    const isOut = isSkipped(step, session.record);
    const score = session.counts && !isTaken ? knownBefore(step, session) : undefined;
    offer.hidden = !isOut && score === undefined;
    one("[data-leave-out]", offer)?.toggleAttribute("hidden", isOut);
    const words = one("p", offer);
    const known = { score: score ?? 0, step: titleOf(step.skip?.after ?? "") };
    words?.replaceChildren(isOut ? (words.dataset.out ?? "") : messages.known(known));
  }
}

/** A lesson taken after all counts again, unless the result is final. */
function takeAnyway(step: OutlineStep, { session }: Player): void {
  const { verdict, record, outline } = session;
  if (!isSkipped(step, record) || isFinal(verdict, record, outline)) return;
  untick(skipName(step), session);
}

/** Where the course goes on behind a lesson. */
function behind({ id }: OutlineStep, { navigation: { route } }: Player): string {
  const last = route.map(({ lesson }) => lesson).lastIndexOf(id);
  return route[last + 1]?.anchor ?? FINISH;
}

/** Contents and finish call it left out, and nothing worse. */
function list(steps: readonly OutlineStep[], { session, messages }: Player): void {
  const out = steps.filter((step) => isSkipped(step, session.record));
  for (const step of steps) {
    one(`[data-lesson="${step.id}"] [data-left-out]`, document)?.toggleAttribute(
      "hidden",
      !out.includes(step),
    );
  }
  const told = byId("left-out");
  told.hidden = !out[0];
  const list = new Intl.ListFormat(document.documentElement.lang, { style: "narrow" });
  told.textContent = messages.leftOutAll({
    lessons: list.format(out.map(({ id }) => titleOf(id))),
  });
}

function titleOf(step: string): string {
  return one(`[data-lesson="${step}"] > span`, document)?.textContent ?? "";
}
