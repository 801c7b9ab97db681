import { closeDialogs } from "./dialogs.ts";
import { all, onClick } from "./page.ts";
import { COVER, type Stop } from "./route.ts";

/**
 * Shows one place at a time. The address's fragment says which, so that links are plain links, and the
 * browser's Back goes back in the course and not out of it.
 */
export class Navigation {
  readonly route: readonly Stop[];
  private readonly listeners: ((stop: Stop) => void)[] = [];
  private current: Stop;

  constructor(route: readonly Stop[]) {
    this.route = route;
    this.current = route[0] ?? { anchor: COVER };
    window.addEventListener("hashchange", () => this.follow());
    // A link to where the address already points changes nothing that the browser would tell.
    onClick("a[href^='#']", (link) => {
      if (link.getAttribute("href") === location.hash) this.follow();
    });
  }

  get stop(): Stop {
    return this.current;
  }

  /** The place so many steps on; none beyond the ends. */
  near(steps: number): Stop | undefined {
    return this.route[this.route.indexOf(this.current) + steps];
  }

  /** Calls back when another place is about to be shown. */
  watch(listener: (stop: Stop) => void): void {
    this.listeners.push(listener);
  }

  go(anchor: string): void {
    if (location.hash === `#${anchor}`) this.follow();
    else location.hash = anchor;
  }

  /** Shows the cover. */
  begin(): void {
    this.show(this.current);
  }

  /** Shows what the address says, if that is a place of this course. */
  follow(): void {
    const target = this.target();
    const stop = this.stopOf(target);
    // A fragment that is none of ours, such as the skip link's.
    if (!target || !stop) return;
    closeDialogs();
    this.show(stop);
    this.focus(target);
  }

  private get section(): HTMLElement | null {
    return document.getElementById(this.current.anchor);
  }

  private target(): HTMLElement | null {
    const fragment = location.hash.slice(1);
    try {
      return document.getElementById(decodeURIComponent(fragment));
    } catch {
      // A lone percent sign.
      return null;
    }
  }

  private stopOf(target: HTMLElement | null): Stop | undefined {
    const section = target?.closest(".screen");
    return section ? this.route.find(({ anchor }) => anchor === section.id) : undefined;
  }

  private show(stop: Stop): void {
    this.current = stop;
    for (const listener of this.listeners) listener(stop);
    for (const screen of all(".screen[data-on]")) screen.removeAttribute("data-on");
    this.section?.setAttribute("data-on", "");
  }

  private focus(target: HTMLElement): void {
    if (target !== this.section) {
      if (!target.matches("a, button, input")) target.tabIndex = -1;
      target.focus();
      return;
    }
    window.scrollTo(0, 0);
    target.querySelector("h2")?.focus({ preventScroll: true });
  }
}
