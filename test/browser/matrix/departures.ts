import { goAwayAndBack } from "../../support/back-and-forth.ts";
import { Robot } from "../../support/robot/robot.ts";
import { type Arena, courseIn, type Sitting } from "./arena.ts";
import type { Column } from "./columns.ts";

/** A way in which a learner, or a browser, interrupts a course. */
export interface Departure {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Interrupts it, and gives where the course goes on. */
  interrupt(arena: Arena, sitting: Sitting): Promise<Sitting>;
  /** Where statements that are still waiting are lost, for a later session cannot say them. */
  readonly loses?: readonly Column[];
}

const SCORM = ["scorm12", "scorm2004-4"] as const;
const XAPI = ["cmi5", "xapi"] as const;
const ALL = [...SCORM, ...XAPI, "web"] as const;

const MINUTE = 61_000;

/** All of them, in the middle of a course with answers that may be on their way. */
export const DEPARTURES: readonly Departure[] = [
  {
    name: "tab closed",
    columns: ALL,
    async interrupt(arena, sitting) {
      await arena.leave(sitting, "tab");
      return arena.launch();
    },
  },
  {
    name: "gone to another page",
    columns: [...SCORM, ...XAPI],
    async interrupt(arena, sitting) {
      await sitting.visit.page.goto(arena.menuUrl());
      await arena.settle();
      return arena.launch();
    },
  },
  {
    name: "page reloaded",
    columns: ALL,
    // The LMS gives the old session up before the old page is gone.
    loses: ["cmi5"],
    async interrupt(arena, { visit }) {
      await visit.page.reload();
      return arena.watch(visit);
    },
  },
  {
    name: "frame reloaded",
    columns: XAPI,
    async interrupt(arena, { visit }) {
      const course = courseIn(visit);
      await course.evaluate("delete document.documentElement.dataset.ready; location.reload()");
      return arena.watch(visit);
    },
  },
  {
    name: "back by the Back button",
    columns: XAPI,
    async interrupt(arena, { visit }) {
      await goAwayAndBack(visit.page);
      return arena.join(visit, Robot.returned(visit.page));
    },
  },
  {
    name: "offline for a minute",
    columns: [...SCORM, ...XAPI],
    async interrupt(arena, sitting) {
      const { robot, visit } = sitting;
      await offline(sitting, async () => {
        await robot.take("right");
        await robot.next();
        await visit.page.waitForTimeout(MINUTE);
      });
      await arena.settle();
      return sitting;
    },
  },
  {
    name: "tab closed while offline",
    columns: [...SCORM, ...XAPI],
    loses: XAPI,
    async interrupt(arena, sitting) {
      await offline(sitting, () => arena.leave(sitting, "tab"));
      return arena.launch();
    },
  },
];

async function offline({ visit }: Sitting, run: () => Promise<void>): Promise<void> {
  const context = visit.page.context();
  await context.setOffline(true);
  await run();
  await context.setOffline(false);
}
