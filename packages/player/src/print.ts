import type { Cards } from "./cards.ts";
import type { Navigation } from "./navigation.ts";
import { all, onClick } from "./page.ts";

/** Paper shows every screen as the learner left it. */
export function runPrint(cards: Cards, navigation: Navigation): void {
  let opened: readonly HTMLElement[] = [];
  onClick("[data-print]", () => window.print());
  window.addEventListener("beforeprint", () => {
    for (const { screen } of navigation.route) if (screen) cards.of(screen);
    // Browsers before `::details-content` print only what is open.
    opened = all("details:not([open])");
    for (const details of opened) details.toggleAttribute("open", true);
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.toggleAttribute("open", false);
  });
}
