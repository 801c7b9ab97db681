import type { LearningEvent, Tracker } from "@coursewright/course";
import { browserOnline, type Online } from "../delivery/online.ts";
import { activitiesIn } from "../delivery/page.ts";
import { type Copy, openCopy } from "./copy.ts";

/**
 * A tracker that tells a record store too what it records. Whatever happens there, what it records is the same:
 * it hears of everything first, and nothing of how the copy fares.
 */
export function withCopy(
  tracker: Tracker,
  online: Online = browserOnline(),
  tracking = window.coursewrightTracking,
  outline = window.coursewright,
): Tracker {
  let copy: Copy | undefined;
  let phase: "opening" | "open" | "over" = "opening";
  /** What happened before the copy was open. */
  let early: LearningEvent[] = [];

  async function open(start: ReturnType<Tracker["start"]>): Promise<void> {
    const work = { online, outline, activities: activitiesIn(tracking) };
    const opened = await openCopy(work, await start);
    if (phase === "opening") phase = "open";
    copy = opened;
    copy?.send(early);
    early = [];
    if (phase === "over") copy?.end();
  }

  return {
    ...tracker,
    start(courseId) {
      const start = tracker.start(courseId);
      open(start).catch(() => {
        phase = "over";
      });
      return start;
    },
    send(events) {
      tracker.send(events);
      if (phase === "opening") early.push(...events);
      else if (phase === "open") quietly(() => copy?.send(events));
    },
    retry() {
      tracker.retry();
      quietly(() => copy?.retry());
    },
    end() {
      tracker.end();
      if (phase === "open") quietly(() => copy?.end());
      phase = "over";
    },
  };
}

function quietly(attempt: () => void): void {
  try {
    attempt();
  } catch {
    // A copy must never stand in the way of what it copies.
  }
}
