import type { Tracker } from "@coursewright/course";
import { scorm12 } from "../scorm12/dialect.ts";
import { scormTracker } from "../session/scorm-tracker.ts";
import { browserSurroundings, type Surroundings } from "../session/surroundings.ts";
import type {} from "../session/tracking.ts";
import type { TrackerSettings } from "../settings.ts";
import { scorm2004 } from "./dialect.ts";

/** Records with a SCORM 2004 LMS, or with Chamilo, which offers 2004 packages nothing but 1.2. */
export function createTracker(
  surroundings: Surroundings = browserSurroundings(),
  settings: TrackerSettings = globalThis.coursewrightTracking?.settings || {},
): Tracker {
  return scormTracker(surroundings, [scorm2004, scorm12], settings);
}
