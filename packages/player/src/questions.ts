import type { Cards } from "./cards.ts";
import { showFacts } from "./facts.ts";
import type { Messages } from "./messages.ts";
import type { Navigation } from "./navigation.ts";
import { onClick } from "./page.ts";
import type { Session } from "./session.ts";

/** What the questions of a course need from the rest of the player. */
export interface Asking {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly cards: Cards;
  readonly messages: Messages;
}

/** Makes the questions of a screen ready when it is shown, and keeps their margins true. */
export function runQuestions({ session, navigation, cards, messages }: Asking): void {
  navigation.watch(({ screen }) => {
    if (!screen) return;
    session.show(screen.name);
    for (const card of cards.of(screen)) card.show();
    paint();
  });
  session.watch(paint);
  onClick("[data-attempt]", () => {
    session.tryAgain();
    cards.restore();
    const first = navigation.route.find(({ screen }) => screen && screen.questions.length > 0);
    if (first) navigation.go(first.anchor);
  });
  onClick("[data-finished]", () => {
    session.finish();
    const last = navigation.route.at(-1);
    if (last) navigation.go(last.anchor);
  });

  function paint(): void {
    const { screen } = navigation.stop;
    for (const card of screen ? cards.of(screen) : []) showFacts(card, session, messages);
  }
}
