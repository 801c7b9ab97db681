import type { Launch } from "@coursewright/course";
import { type Dialect, isUntouched, languageIn, modeIn, numberIn, statusCalled } from "../cmi.ts";
import { timespan } from "../formats.ts";
import { toCmi } from "./cmi.ts";

/** SCORM 1.2 as the session speaks it. */
export const scorm12: Dialect = {
  api: "API",
  calls: {
    initialize: "LMSInitialize",
    finish: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    error: "LMSGetLastError",
  },
  reads: [
    "cmi.core.lesson_mode",
    "cmi.core.lesson_status",
    "cmi.core.score.raw",
    "cmi.suspend_data",
    "cmi.core.lesson_location",
    "cmi.core.student_id",
    "cmi.student_data.mastery_score",
    "cmi.student_preference.language",
  ],
  status: "cmi.core.lesson_status",
  commitsLast: true,
  launch: launchOf,
  toCmi,
  // Without a status, Moodle and the standard call a course completed that was merely opened and closed.
  begin: (held) =>
    isUntouched(held.get("cmi.core.lesson_status"))
      ? [{ element: "cmi.core.lesson_status", value: "incomplete" }]
      : [],
  suspend: { element: "cmi.core.exit", value: "suspend" },
  sessionTime: (seconds) => ({ element: "cmi.core.session_time", value: timespan(seconds) }),
  leave: () => [],
};

function launchOf(held: ReadonlyMap<string, string>): Launch {
  return {
    mode: modeIn(held.get("cmi.core.lesson_mode")),
    // By what is there, never by `entry`: Chamilo says ab-initio whatever it holds.
    saved: {
      state: held.get("cmi.suspend_data") ?? "",
      bookmark: held.get("cmi.core.lesson_location") ?? "",
    },
    verdict: {
      score: numberIn(held.get("cmi.core.score.raw"), 0, 100),
      status: statusCalled(held.get("cmi.core.lesson_status")) ?? "incomplete",
    },
    pass: numberIn(held.get("cmi.student_data.mastery_score"), 0, 100),
    learner: held.get("cmi.core.student_id") ?? "",
    language: languageIn(held.get("cmi.student_preference.language")),
  };
}
