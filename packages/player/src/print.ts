import type { Player } from "./feature.ts";
import { all, onClick } from "./page.ts";

/** Paper shows every screen as the learner left it. */
export function runPrint({ cards, navigation }: Player): void {
  let opened: readonly HTMLElement[] = [];
  const toggle = () => {
    for (const details of opened) details.toggleAttribute("open");
  };
  onClick("[data-print]", () => print());
  window.onbeforeprint = () => {
    for (const stop of navigation.route) cards.of(stop);
    // Browsers before `::details-content` print only what is open.
    opened = all("details:not([open])");
    toggle();
  };
  window.onafterprint = toggle;
}
