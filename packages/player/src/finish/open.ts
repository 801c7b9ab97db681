import {
  isAnswered,
  isDone,
  isSkipped,
  itemsOf,
  screensOffered,
  tasksOf,
} from "@coursewright/course";
import type { Navigation } from "../navigation.ts";
import { byId, one, part, screenTitle } from "../page.ts";
import type { Stop } from "../route.ts";
import type { Session } from "../session.ts";

const MOST = 8;

/** Names the screens on which something is left to do, so that nobody has to look for them. */
export function showOpen(session: Session, { route }: Navigation): void {
  const last = lacksButton(session) && route.at(-2);
  const open = session.isOver ? [] : route.filter((stop) => stop === last || isLeft(stop, session));
  const place = byId("open");
  place.hidden = open.length === 0;
  one("ul", place)?.replaceChildren(...open.slice(0, MOST).map(entry));
}

/** Whether the button of the last screen is still to be pressed, even by whoever leaves its lesson out. */
function lacksButton({ record, outline }: Session): boolean {
  return outline.grading.completion === "manual" && !record.finished;
}

/** Whether score or completion still ask for what is on a screen. */
function isLeft({ screen, lesson }: Stop, session: Session): boolean {
  const { record, outline, pass } = session;
  const { steps, grading } = outline;
  const step = steps.find(({ id }) => id === lesson);
  if (!screen || !step || isSkipped(step, record)) return false;
  const { completion } = grading;
  const items = pass === undefined && completion !== "interactions" ? [] : itemsOf(step, session);
  const here = [...screen.questions, ...screen.roleplays];
  if (items.some((item) => here.includes(item) && !isAnswered(item, record))) return true;
  switch (completion) {
    case "interactions": {
      const tasks = tasksOf(step, session);
      if (items.length + tasks.length > 0) {
        return tasks.some((task) => screen.marks.includes(task) && !record.done.has(task.id));
      }
      return screen.name === screensOffered(step, session).at(-1)?.name && !isDone(step, session);
    }
    case "screens":
      return !record.shown.has(screen.name);
    case "manual":
      return false;
    default:
      return completion satisfies never;
  }
}

function entry(stop: Stop): HTMLElement {
  const item = part(".open");
  const link = one("a", item);
  link?.setAttribute("href", `#${stop.anchor}`);
  link?.append(screenTitle(stop));
  return item;
}
