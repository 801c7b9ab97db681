import type { Tracker } from "@coursewright/course";
import { scormTracker } from "../session/scorm-tracker.ts";
import { browserSurroundings, type Surroundings } from "../session/surroundings.ts";
import type {} from "../session/tracking.ts";
import type { TrackerSettings } from "../settings.ts";
import { scorm12 } from "./dialect.ts";

/** Records with a SCORM 1.2 LMS. */
export function createTracker(
  surroundings: Surroundings = browserSurroundings(),
  settings: TrackerSettings = globalThis.coursewrightTracking?.settings || {},
): Tracker {
  return scormTracker(surroundings, [scorm12], settings);
}
