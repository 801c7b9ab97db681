import { type Dialect, numberIn, raised, statusCalled } from "../cmi.ts";
import { clockTime, timespan } from "../formats.ts";
import { spelling } from "./responses.ts";

const CORE = "cmi.core.";
const STATUS = "cmi.core.lesson_status";

/** SCORM 1.2: one status for everything, and no words of a question. */
export const scorm12: Dialect = {
  api: "API",
  prefix: "LMS",
  ending: ["Commit", "Finish"],
  core: CORE,
  lesson: "cmi.core.lesson_",
  learner: "student",
  status: STATUS,
  stateLimit: 4096,
  greatestWeight: 100,
  wrong: "wrong",
  spelling,
  duration: timespan,
  moment: (at, minutesEast) => ["time", clockTime(at, minutesEast)],
  describe: () => "",
  raise: (path, status, { held, settings }) =>
    path === CORE
      ? raised(STATUS, status === "passed" ? settings.passedIs || status : status, held)
      : raised(`${path}status`, status, held),
  measure: () => [],
  rescale: () => [],
  standing: (read) => ({
    status: statusCalled(read(STATUS)) ?? "incomplete",
    pass: numberIn(read("cmi.student_data.mastery_score"), 0, 100),
  }),
  exit: "",
  leave: () => [],
};
