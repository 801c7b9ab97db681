import { closeDialogs } from "./dialogs.ts";
import { all, onClick, one } from "./page.ts";
import { COVER, type Stop } from "./route.ts";

/** The way through the course, as everything else sees it. */
export type Navigation = Readonly<LiveNavigation>;

/**
 * Shows one place at a time. The address's fragment says which, so that links are plain links, and the
 * browser's Back goes back in the course and not out of it.
 */
export class LiveNavigation {
  /** Everything that can be shown, in the order of Back and Next. */
  route: readonly Stop[];
  /** What is shown. */
  stop: Stop;
  readonly #listeners: ((stop: Stop) => void)[] = [];

  /** Begins at the cover, or at the stop of this anchor. */
  constructor(route: readonly Stop[], anchor = COVER) {
    this.route = route;
    this.stop = this.#stopAt(anchor) ?? { anchor };
    // Assigned, so that only the last one of a page follows the address.
    window.onhashchange = () => this.follow();
    // A link to where the address already points changes nothing that the browser would tell.
    onClick("a[href^='#']", (link) => {
      if (link.getAttribute("href") === location.hash) this.follow();
    });
  }

  /** Takes another route, for what the learner is offered has changed; stays where it is. */
  reroute(route: readonly Stop[]): void {
    this.route = route;
    this.stop = this.#stopAt(this.stop.anchor) ?? this.stop;
  }

  /** The place so many steps on; none beyond the ends. */
  near(steps: number): Stop | undefined {
    return this.route[this.route.indexOf(this.stop) + steps];
  }

  /** Calls back when another place is shown, before the learner sees it. */
  watch(listener: (stop: Stop) => void): void {
    this.#listeners.push(listener);
  }

  go(anchor: string): void {
    if (location.hash === `#${anchor}`) this.follow();
    else location.hash = anchor;
  }

  /** Shows where it begins. */
  begin(): void {
    this.#show(this.stop);
  }

  /** Shows what the address says, if that is a place of this course. */
  follow(): void {
    const target = elementOf(location.hash);
    const section = target?.closest(".screen");
    const stop = section && this.#stopAt(section.id);
    // A fragment that is none of ours, such as the skip link's.
    if (!target || !stop) return;
    closeDialogs();
    this.#show(stop);
    focus(target, section);
  }

  #stopAt(id: string): Stop | undefined {
    return this.route.find(({ anchor }) => anchor === id);
  }

  #show(stop: Stop): void {
    this.stop = stop;
    for (const screen of all(".screen")) {
      screen.toggleAttribute("data-on", screen.id === stop.anchor);
    }
    for (const listener of this.#listeners) listener(stop);
  }
}

/** The place that a fragment names. Not by `:target`, which is set too late when the page loads. */
function elementOf(fragment: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(fragment.slice(1)));
  } catch {
    // A lone percent sign.
    return null;
  }
}

function focus(target: HTMLElement, section: Element): void {
  if (target === section) {
    window.scrollTo(0, 0);
    one("h2", target)?.focus({ preventScroll: true });
    return;
  }
  // What cannot be reached by the keyboard cannot have the focus before it is said that it may.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
