import type { OutlineScreen } from "@coursewright/course";
import type { Navigation } from "./navigation.ts";
import { all, byId, one } from "./page.ts";
import type { Session } from "./session.ts";

/** Tells in the contents which screen is shown and which are done. */
export function showContents(session: Session, navigation: Navigation): void {
  const drawer = byId("contents");
  // Worked out when it is looked at: a course may have thousands of screens.
  const watcher = new MutationObserver(() => drawer.hasAttribute("open") && paint());
  watcher.observe(drawer, { attributeFilter: ["open"] });

  function paint(): void {
    const links = new Map(all("a", drawer).map((link) => [link.getAttribute("href"), link]));
    for (const stop of navigation.route) {
      const link = links.get(`#${stop.anchor}`);
      if (!link || !stop.screen) continue;
      const done = isDone(stop.screen, session);
      one(".dot", link)?.toggleAttribute("hidden", done);
      one("svg", link)?.toggleAttribute("hidden", !done);
      one(".vh", link)?.toggleAttribute("hidden", !done);
      if (stop === navigation.stop) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
    one("[aria-current]", drawer)?.scrollIntoView({ block: "nearest" });
  }
}

/** Whether a screen was seen and its questions have answers. */
function isDone({ name, questions }: OutlineScreen, { record }: Session): boolean {
  return record.shown.has(name) && questions.every(({ id }) => record.answers.has(id));
}
