import type { Player } from "./feature.ts";
import { onClick } from "./page.ts";
import { FINISH } from "./route.ts";

/** Makes the questions of a screen ready when it is shown, and keeps their margins true. */
export function runQuestions({ session, navigation, cards }: Player): void {
  const tell = () => {
    for (const card of cards.of(navigation.stop)) card.tell();
  };
  navigation.watch((stop) => {
    for (const card of cards.of(stop)) card.show();
    if (stop.screen) session.show(stop.screen.name);
    tell();
  });
  session.watch(tell);
  onClick("[data-attempt]", () => {
    session.tryAgain();
    cards.restore();
    const first = navigation.route.find(
      ({ screen }) => screen && screen.questions.length + screen.roleplays.length > 0,
    );
    if (first) navigation.go(first.anchor);
  });
  onClick("[data-finished]", () => {
    session.finish();
    navigation.go(FINISH);
  });
}
