import { isAnswered, type OutlineScreen } from "@coursewright/course";
import type { Player } from "./feature.ts";
import { all, byId, onClick, one, showWhen } from "./page.ts";
import type { Session } from "./session.ts";

/** Tells in the contents which screen is shown and which are done. */
export function runContents({ session, navigation }: Player): void {
  // Worked out when it is looked at: a course may have thousands of screens.
  onClick("[data-dialog=cw-contents]", () => {
    const drawer = byId("contents");
    const stops = new Map(navigation.route.map((stop) => [`#${stop.anchor}`, stop]));
    for (const link of all("[href]", drawer)) {
      const stop = stops.get(link.getAttribute("href") ?? "");
      const isHere = stop === navigation.stop;
      link.setAttribute("aria-current", isHere ? "step" : "false");
      link.toggleAttribute("data-done", !!stop?.screen && isDone(stop.screen, session));
    }
    showWhen(drawer);
    one("[aria-current=step]", drawer)?.scrollIntoView({ block: "nearest" });
  });
}

/** Whether a screen was seen, its questions have answers, its role-plays have ended and its tasks are ticked. */
function isDone(screen: OutlineScreen, { record }: Session): boolean {
  const items = [...screen.questions, ...screen.roleplays];
  return (
    record.shown.has(screen.name) &&
    items.every((item) => isAnswered(item, record)) &&
    screen.marks.every(({ kind, id }) => kind === "plan" || record.done.has(id))
  );
}
