import type { Launch, Tracker } from "@coursewright/course";
import type { Dialect } from "../cmi.ts";
import { launchOf } from "../launch.ts";
import type { TrackerSettings } from "../settings.ts";
import { find } from "./find.ts";
import { lmsIn } from "./lms.ts";
import { createNotice } from "./notice.ts";
import { type Recording, record } from "./recording.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The window's side of a SCORM session: finds the LMS and begins to record. The first dialect is the package's
 * own; another one is spoken only if nobody understands it.
 */
export function scormTracker(
  surroundings: Surroundings,
  dialects: readonly [own: Dialect, ...others: Dialect[]],
  settings: TrackerSettings,
): Tracker {
  const { watch, tell } = createNotice();
  const { note, query } = surroundings;
  let launch: Promise<Launch> | undefined;
  /** Nothing until an LMS is found. */
  let recording: Recording | undefined;

  async function connect(courseId: string): Promise<Launch> {
    const found = await find(surroundings, dialects);
    const lms = found && lmsIn(found, settings, note);
    if (lms?.initialize()) recording = record(lms, surroundings, tell);
    else {
      note(lms ? "not initialized" : "no LMS found");
      tell({ kind: "none" });
    }
    return recording?.begin(courseId) || launchOf(dialects[0], () => "", query);
  }

  return {
    recorder: "lms",
    start: (courseId) => (launch ??= connect(courseId)),
    look: () => recording?.look(),
    send: (events) => recording?.send(events),
    retry: () => recording?.retry(),
    end: () => (recording ? recording.end("exit") : tell({ kind: "ended" })),
    watch,
  };
}
