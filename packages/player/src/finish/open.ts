import {
  dutiesOf,
  dutiesOn,
  HAS_BUTTON,
  HAS_SKIPS,
  isAnswered,
  isSkipped,
  itemsOn,
  screensOffered,
} from "@coursewright/course";
import type { Navigation } from "../navigation.ts";
import { byId, one, part, screenTitle } from "../page.ts";
import { lead, type Stop } from "../route.ts";
import type { Session } from "../session.ts";

const MOST = 8;

/** Names the screens on which something is left to do, so that nobody has to look for them. */
export function showOpen(session: Session, { route }: Navigation): void {
  const last = HAS_BUTTON && lacksButton(session) && route.at(-2);
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
  const step = outline.steps.find(({ id }) => id === lesson);
  if (!screen || !step || (HAS_SKIPS && isSkipped(step, record))) return false;
  const isUnseen = !record.shown.has(screen.name);
  if (pass !== undefined && !itemsOn(screen).every((item) => isAnswered(item, record))) return true;
  const { completion } = outline.grading;
  switch (completion) {
    case "interactions": {
      if (dutiesOf(step, session)[0] !== undefined)
        return dutiesOn(screen, session).includes(false);
      return isUnseen && screen.name === screensOffered(step, session).at(-1)?.name;
    }
    case "screens":
      return isUnseen;
    case "manual":
      return false;
    default:
      return completion satisfies never;
  }
}

function entry(stop: Stop): HTMLElement {
  const item = part(".open");
  const link = one<HTMLElement>("a", item);
  lead(link, stop);
  link.append(screenTitle(stop));
  return item;
}
