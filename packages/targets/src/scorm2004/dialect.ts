import type { Launch, Status } from "@coursewright/course";
import { type Dialect, isUntouched, languageIn, modeIn, numberIn } from "../cmi.ts";
import { duration } from "../formats.ts";
import { toCmi } from "./cmi.ts";

/** SCORM 2004 as the session speaks it. */
export const scorm2004: Dialect = {
  api: "API_1484_11",
  calls: {
    initialize: "Initialize",
    finish: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    error: "GetLastError",
  },
  reads: [
    "cmi.mode",
    "cmi.completion_status",
    "cmi.success_status",
    "cmi.score.raw",
    "cmi.progress_measure",
    "cmi.suspend_data",
    "cmi.location",
    "cmi.learner_id",
    "cmi.scaled_passing_score",
    "cmi.learner_preference.language",
  ],
  status: "cmi.completion_status",
  // Terminate keeps everything by itself, and Cornerstone refuses a Commit while the page goes away.
  commitsLast: false,
  launch: launchOf,
  toCmi,
  begin: (held) =>
    isUntouched(held.get("cmi.completion_status")) && statusIn(held) === "incomplete"
      ? [{ element: "cmi.completion_status", value: "incomplete" }]
      : [],
  suspend: { element: "cmi.exit", value: "suspend" },
  sessionTime: (seconds) => ({ element: "cmi.session_time", value: duration(seconds) }),
  leave,
};

function launchOf(held: ReadonlyMap<string, string>): Launch {
  const scaled = numberIn(held.get("cmi.scaled_passing_score"), 0, 1);
  return {
    mode: modeIn(held.get("cmi.mode")),
    saved: {
      state: held.get("cmi.suspend_data") ?? "",
      bookmark: held.get("cmi.location") ?? "",
    },
    verdict: {
      score: numberIn(held.get("cmi.score.raw"), 0, 100),
      status: statusIn(held),
    },
    pass: scaled === undefined ? undefined : Math.round(scaled * 10000) / 100,
    learner: held.get("cmi.learner_id") ?? "",
    language: languageIn(held.get("cmi.learner_preference.language")),
  };
}

/** Failed needs both words, since a learner with attempts left may have failed and be incomplete. */
function statusIn(held: ReadonlyMap<string, string>): Status {
  const success = held.get("cmi.success_status");
  if (success === "passed") return "passed";
  if (held.get("cmi.completion_status") !== "completed") return "incomplete";
  return success === "failed" ? "failed" : "completed";
}

/** An LMS that cannot say what navigation is valid has no sequencing, and refuses the wish with an error. */
function leave(get: (element: string) => string): ReturnType<Dialect["leave"]> {
  const valid = get("adl.nav.request_valid.continue");
  if (!/^(true|false|unknown)$/.test(valid)) return [];
  return [{ element: "adl.nav.request", value: "suspendAll" }];
}
