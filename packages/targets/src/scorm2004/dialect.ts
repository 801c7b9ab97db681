import type { Status } from "@coursewright/course";
import {
  type Dialect,
  type Held,
  numberIn,
  type Read,
  raised,
  type Standing,
  type Write,
} from "../cmi.ts";
import { clamped, duration, languageString, timestamp } from "../formats.ts";
import { spelling } from "./responses.ts";

const MEASURE = "cmi.progress_measure";
const COMPLETION = "cmi.completion_status";

/** SCORM 2004: completion and success apart, and scores once more as shares. */
export const scorm2004: Dialect = {
  api: "API_1484_11",
  prefix: "",
  // Terminate keeps everything by itself, and Cornerstone refuses a Commit while the page goes away.
  ending: ["Terminate"],
  core: "cmi.",
  lesson: "cmi.",
  learner: "learner",
  status: COMPLETION,
  stateLimit: 64000,
  greatestWeight: 99999,
  wrong: "incorrect",
  spelling,
  duration,
  moment: (at) => ["timestamp", timestamp(at)],
  describe: ({ description, locale }) => languageString(description, locale, 250),
  raise,
  measure,
  rescale: (path, score) => [[`${path}scaled`, clamped(score / 100, 0, 1)]],
  standing,
  exit: "normal",
  leave,
};

function raise(path: string, status: Status, { held, settings }: Standing): readonly Write[] {
  const completion = status === "incomplete" ? status : "completed";
  const isCourse = path === "cmi.";
  const success =
    status === "completed" && isCourse && settings.succeedsWhenCompleted ? "passed" : status;
  return [
    ...raised(`${path}completion_status`, completion, held),
    ...(success === "passed" || success === "failed"
      ? raised(`${path}success_status`, success, held)
      : []),
  ];
}

function measure(share: number, held: Held): readonly Write[] {
  const before = numberIn(held.get(MEASURE), 0, 1) ?? -1;
  const value = clamped(Math.round(share * 10000) / 10000, 0, 1);
  return Number(value) > before ? [[MEASURE, value]] : [];
}

function standing(read: Read): ReturnType<Dialect["standing"]> {
  // Told later only if it is greater.
  read(MEASURE);
  const scaled = numberIn(read("cmi.scaled_passing_score"), 0, 1);
  return {
    status: statusIn(read(COMPLETION), read("cmi.success_status")),
    pass: scaled === undefined ? scaled : Math.round(scaled * 10000) / 100,
  };
}

/** Failed needs both words, since a learner with attempts left may have failed and be incomplete. */
function statusIn(completion: string, success: string): Status {
  if (success === "passed") return success;
  if (completion !== "completed") return "incomplete";
  return success === "failed" ? success : completion;
}

/** An LMS that cannot say what navigation is valid has no sequencing, and refuses the wish with an error. */
function leave(read: Read, exit: string): readonly Write[] {
  const valid = read("adl.nav.request_valid.continue");
  if (!/^(true|false|unknown)$/.test(valid)) return [];
  return [["adl.nav.request", exit === "suspend" ? "suspendAll" : "exitAll"]];
}
