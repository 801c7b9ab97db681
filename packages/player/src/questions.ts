import { HAS_BUTTON } from "@coursewright/course";
import type { Player } from "./feature.ts";
import { onClick } from "./page.ts";
import { show, tell } from "./question.ts";
import { FINISH } from "./route.ts";

/** Makes the questions of a screen ready when it is shown, and keeps their margins true. */
export function runQuestions({ session, navigation, cards }: Player): void {
  const tellAll = () => cards.of(navigation.stop).forEach(tell);
  navigation.watch((stop) => {
    cards.of(stop).forEach(show);
    if (stop.screen) session.show(stop.screen.name);
    tellAll();
  });
  session.watch(tellAll);
  onClick("[data-attempt]", () => {
    session.tryAgain();
    cards.restore();
    const first = navigation.route.find(
      ({ screen }) => screen && screen.questions.length + screen.roleplays.length > 0,
    );
    if (first) navigation.go(first.anchor);
  });
  if (HAS_BUTTON) {
    onClick("[data-finished]", () => {
      session.finish();
      navigation.go(FINISH);
    });
  }
}
