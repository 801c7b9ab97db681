import type { Tracker } from "@coursewright/course";
import { browserOnline, type Online } from "../delivery/online.ts";
import { activitiesIn } from "../delivery/page.ts";
import { lrsTracker } from "../delivery/tracker.ts";
import { enter } from "./session/enter.ts";

/** Records with an LMS that speaks cmi5; without a launch the course is a preview. */
export function createTracker(
  online: Online = browserOnline(),
  tracking = window.coursewrightTracking,
  outline = window.coursewright,
): Tracker {
  const page = { online, outline, activities: activitiesIn(tracking) };
  return lrsTracker(online, outline, (note) => enter(page, note));
}
