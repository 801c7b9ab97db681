import { isDone, itemsOf } from "@coursewright/course";
import type { Navigation } from "../navigation.ts";
import { byId, one, screenTitle } from "../page.ts";
import type { Stop } from "../route.ts";
import type { Session } from "../session.ts";

const MOST = 8;

/** Names the screens on which something is left to do, so that nobody has to look for them. */
export function showOpen(session: Session, navigation: Navigation): void {
  const place = byId("open");
  const open = session.isOver ? [] : navigation.route.filter((stop) => isLeft(stop, session));
  place.hidden = open.length === 0;
  one("ul", place)?.replaceChildren(...open.slice(0, MOST).map(link));
}

/** Whether score or completion still ask for a screen. */
function isLeft({ screen, lesson }: Stop, { record, outline, pass }: Session): boolean {
  if (!screen) return false;
  const { completion } = outline.grading;
  const unanswered = screen.questions.some(
    ({ id, optional }) => !optional && !record.answers.has(id),
  );
  if (unanswered && (pass !== undefined || completion === "interactions")) return true;
  switch (completion) {
    case "interactions": {
      const whole = outline.lessons.find(({ id }) => id === lesson);
      if (!whole || itemsOf(whole).length > 0) return false;
      return screen === whole.screens.at(-1) && !isDone(whole, record);
    }
    case "screens":
      return !record.shown.has(screen.name);
    case "manual":
      return !record.finished && screen === outline.lessons.at(-1)?.screens.at(-1);
    default:
      return completion satisfies never;
  }
}

function link({ anchor }: Stop): HTMLElement {
  const item = document.createElement("li");
  const go = Object.assign(document.createElement("a"), { href: `#${anchor}` });
  const dot = Object.assign(document.createElement("span"), { className: "dot" });
  go.append(dot, screenTitle(anchor));
  item.append(go);
  return item;
}
