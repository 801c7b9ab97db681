import type { Messages } from "./messages.ts";
import type { Navigation } from "./navigation.ts";
import { announce, byId, one, screenTitle } from "./page.ts";
import { countOf, FINISH, type Stop } from "./route.ts";

/** The bar above, and the name of the window: where the learner is. */
export function showBar(navigation: Navigation, messages: Messages): void {
  const course = document.title;
  const of = countOf(navigation.route);
  navigation.watch((stop) => {
    const { anchor, number: screen } = stop;
    byId("lesson").textContent = lessonTitle(stop) ?? course;
    fillProgress(anchor === FINISH ? 1 : (screen ?? 0) / of);
    if (screen === undefined) {
      byId("where").textContent = "";
      document.title = course;
      return;
    }
    byId("where").textContent = messages.where({ screen, of });
    announce(messages.whereSaid({ screen, of }));
    document.title = messages.title({ screen: screenTitle(anchor), course });
  });
}

function lessonTitle({ lesson }: Stop): string | undefined {
  return one(`[data-lesson="${lesson}"] > span`, byId("contents"))?.textContent ?? undefined;
}

function fillProgress(share: number): void {
  const progress = byId("progress");
  if (progress instanceof HTMLProgressElement) progress.value = share;
}
