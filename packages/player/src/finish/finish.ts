import type { Messages } from "../messages.ts";
import type { Navigation } from "../navigation.ts";
import { byId, one, part } from "../page.ts";
import { FINISH } from "../route.ts";
import type { Session } from "../session.ts";
import { showOpen } from "./open.ts";
import { receiptOf } from "./receipt.ts";
import { results } from "./results.ts";
import { showScore } from "./score.ts";
import { standingOf, titleOf } from "./standing.ts";

/** The last screen: where the learner stands and what is recorded of it. */
export function showFinish(session: Session, navigation: Navigation, messages: Messages): void {
  navigation.watch(({ anchor }) => {
    if (anchor !== FINISH) return;
    paint();
    // Whoever is here wants to know now whether everything has arrived.
    session.retry();
  });
  session.watch(() => navigation.stop.anchor === FINISH && paint());

  function paint(): void {
    // Before, it would be an empty page of every print.
    byId("finish").hidden = false;
    const receipt = receiptOf(session, messages);
    const standing = standingOf(session);
    byId("finish-h").textContent = titleOf(standing, receipt, messages);
    byId("close").classList.toggle("quiet", standing !== "done");
    showScore(session, messages);
    showOpen(session, navigation);
    byId("result").textContent = receipt.heading;
    byId("results").replaceChildren(...results(session, messages).map(line));
    byId("confirmed").textContent = receipt.fate;
    one("[data-attempt]", byId("finish"))?.toggleAttribute("hidden", !session.mayTryAgain);
  }
}

function line(text: string): HTMLElement {
  const item = document.createElement("li");
  const words = document.createElement("span");
  words.textContent = text;
  item.append(part("[data-icon=check]"), words);
  return item;
}
