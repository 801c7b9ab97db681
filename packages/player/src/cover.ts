import type { Messages } from "./messages.ts";
import type { Navigation } from "./navigation.ts";
import { byId, screenTitle } from "./page.ts";
import { COVER, countOf } from "./route.ts";
import type { Session } from "./session.ts";

/** On the cover: where the learner stopped, or how to begin again. */
export function showCover(session: Session, navigation: Navigation, messages: Messages): void {
  navigation.watch(({ anchor }) => anchor === COVER && paint());

  function paint(): void {
    const stop = navigation.route.find(({ screen }) => screen?.name === session.record.screen);
    const start = byId("continue");
    const mark = document.getElementById("cw-to-pass");
    // The LMS may ask for more or less than the course does.
    if (mark && session.pass !== undefined)
      mark.textContent = messages.toPass({ pass: session.pass });
    if (session.purpose === "restart") start.textContent = messages.restart();
    if (!session.record.screen || !stop?.number) return;
    start.textContent = messages.resume({ screen: screenTitle(stop.anchor) });
    start.setAttribute("href", `#${stop.anchor}`);
    byId("restart").hidden = false;
    const of = countOf(navigation.route);
    byId("stopped").textContent = messages.stopped({ screen: stop.number, of });
  }
}
