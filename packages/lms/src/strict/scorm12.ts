import { orEmpty, text, words } from "./formats.ts";
import type { DataModel, Element } from "./model.ts";
import { decimal, identifier, integer, score, time, timespan } from "./scorm12-formats.ts";
import { responses12 } from "./scorm12-responses.ts";

const read: Element = { access: "r" };
const keyword: Element = { access: "keyword" };
const answered: Element = { access: "w" };
const points: Element = { access: "rw", format: orEmpty(score) };
// "not attempted" is the LMS's word: content reads it and never writes it.
const status: Element = {
  access: "rw",
  format: words("passed", "completed", "failed", "incomplete", "browsed"),
};

/** SCORM 1.2, spec/scorm.md section 7. */
export const scorm12: DataModel = {
  standard: "scorm12",
  calls: {
    initialize: "LMSInitialize",
    terminate: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
  },
  codes: {
    argument: "201",
    "initialised-twice": "101",
    "initialised-after-end": "101",
    "commit-failed": "101",
    "finish-failed": "101",
    "unknown-element": "201",
    "no-children": "202",
    "no-count": "203",
    keyword: "402",
    "read-only": "403",
    "write-only": "404",
    type: "405",
    range: "405",
    index: "201",
    "missing-entry": "201",
    dependency: "201",
    duplicate: "201",
  },
  outside: {
    terminate: ["301", "301"],
    get: ["301", "301"],
    set: ["301", "301"],
    commit: ["301", "301"],
  },
  elements: {
    "cmi._version": keyword,
    "cmi.core._children": keyword,
    "cmi.core.student_id": read,
    "cmi.core.student_name": read,
    "cmi.core.lesson_location": { access: "rw", format: text(255) },
    "cmi.core.credit": read,
    "cmi.core.lesson_status": status,
    "cmi.core.entry": read,
    "cmi.core.score._children": keyword,
    "cmi.core.score.raw": points,
    "cmi.core.score.min": points,
    "cmi.core.score.max": points,
    "cmi.core.total_time": read,
    "cmi.core.lesson_mode": read,
    "cmi.core.exit": { access: "w", format: words("time-out", "suspend", "logout", "") },
    "cmi.core.session_time": { access: "w", format: timespan },
    "cmi.suspend_data": { access: "rw", format: text(4096) },
    "cmi.launch_data": read,
    "cmi.comments": { access: "rw", format: text(4096) },
    "cmi.comments_from_lms": read,
    "cmi.objectives._children": keyword,
    "cmi.objectives._count": keyword,
    "cmi.objectives.n.id": { access: "rw", format: identifier },
    "cmi.objectives.n.score._children": keyword,
    "cmi.objectives.n.score.raw": points,
    "cmi.objectives.n.score.min": points,
    "cmi.objectives.n.score.max": points,
    "cmi.objectives.n.status": {
      access: "rw",
      format: words("passed", "completed", "failed", "incomplete", "browsed", "not attempted"),
    },
    "cmi.student_data._children": keyword,
    "cmi.student_data.mastery_score": read,
    "cmi.student_data.max_time_allowed": read,
    "cmi.student_data.time_limit_action": read,
    "cmi.student_preference._children": keyword,
    "cmi.student_preference.audio": { access: "rw", format: integer(-1, 100) },
    "cmi.student_preference.language": { access: "rw", format: text(255) },
    "cmi.student_preference.speed": { access: "rw", format: integer(-100, 100) },
    "cmi.student_preference.text": { access: "rw", format: integer(-1, 1) },
    "cmi.interactions._children": keyword,
    "cmi.interactions._count": keyword,
    "cmi.interactions.n.id": { access: "w", format: identifier },
    "cmi.interactions.n.objectives._count": keyword,
    "cmi.interactions.n.objectives.m.id": { access: "w", format: identifier },
    "cmi.interactions.n.time": { access: "w", format: time },
    "cmi.interactions.n.type": { access: "w", format: words(...Object.keys(responses12)) },
    "cmi.interactions.n.correct_responses._count": keyword,
    "cmi.interactions.n.correct_responses.m.pattern": answered,
    "cmi.interactions.n.weighting": { access: "w", format: decimal },
    "cmi.interactions.n.student_response": answered,
    "cmi.interactions.n.result": {
      access: "w",
      format: (value) =>
        decimal(value) && words("correct", "wrong", "unanticipated", "neutral")(value),
    },
    "cmi.interactions.n.latency": { access: "w", format: timespan },
  },
  responses: responses12,
  responseLeaf: "student_response",
  limits: {},
  unique: [],
  conduct: {
    statuses: ["cmi.core.lesson_status"],
    score: "cmi.core.score.",
    mode: "cmi.core.lesson_mode",
    harmless: ["cmi.core.session_time", "cmi.core.exit"],
    browsed: "cmi.core.lesson_status",
  },
};
