import type { Player } from "./feature.ts";
import { announce, byId, one, screenTitle, wordsOf } from "./page.ts";
import { countOf, FINISH } from "./route.ts";

/** Says in the bar, in the name of the window and aloud where the learner is. */
export function runBar({ session, navigation, messages }: Player): void {
  const course = document.title;
  navigation.watch((stop) => {
    const { anchor, lesson, number: screen = 0 } = stop;
    const of = countOf(navigation.route);
    const isEnd = anchor === FINISH;
    byId("lesson").textContent = wordsOf(one(`[data-lesson="${lesson}"] > span`)) || course;
    byId("progress").setAttribute("value", `${isEnd ? 1 : screen / of}`);
    document.title = screen ? messages.title({ screen: screenTitle(stop), course }) : course;
    if (screen) announce(messages.whereSaid({ screen, of }));
    if (!isEnd) return;
    // Before, it would be an empty page of every print.
    byId("finish").hidden = false;
    // Whoever is here wants to know now whether everything has arrived.
    session.retry();
  });
}
