import type { Cards } from "./cards.ts";
import type { Messages } from "./messages.ts";
import type { Navigation } from "./navigation.ts";
import { byId, one, screenTitle } from "./page.ts";
import { COVER, FINISH, type Stop } from "./route.ts";

/** Back and Next. While a question is open its own button is the one to press, and Next steps back. */
export function showPager(navigation: Navigation, cards: Cards, messages: Messages): void {
  const main = byId("main");
  navigation.watch(({ anchor }) => {
    one(".pager", document)?.toggleAttribute("hidden", anchor === COVER);
    lead("back", navigation.near(-1));
    lead("next", navigation.near(1));
    paint();
  });
  main.addEventListener("click", paint);
  main.addEventListener("change", paint);

  function paint(): void {
    const { screen } = navigation.stop;
    const open = screen !== undefined && cards.of(screen).some((card) => card.isOpen);
    const next = navigation.near(1);
    byId("next").classList.toggle("quiet", open);
    byId("next-title").textContent = next && !open ? nextWords(next) : plainNext();
  }

  function nextWords({ anchor }: Stop): string {
    const screen = anchor === FINISH ? messages.standing() : screenTitle(anchor);
    return messages.next({ screen });
  }
}

function plainNext(): string | null {
  return byId("next-word").textContent;
}

function lead(name: string, stop: Stop | undefined): void {
  const link = byId(name);
  link.hidden = !stop;
  if (stop) link.setAttribute("href", `#${stop.anchor}`);
}
