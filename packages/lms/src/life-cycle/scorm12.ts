import type { Values } from "../strict/model.ts";
import { type Beginning, creditOf, type LifeCycle } from "./life-cycle.ts";

/** Values live on whatever the exit; only `entry` depends on it. */
export const scorm12: LifeCycle = {
  begin({ held, learner, manifest, options }: Beginning): Values {
    const { "cmi.core.exit": exit, "cmi.core.session_time": _, ...kept } = held ?? {};
    return {
      "cmi.core.lesson_status": "not attempted",
      "cmi.core.total_time": "0000:00:00.00",
      ...kept,
      ...manifest,
      "cmi.core.student_id": learner.id,
      "cmi.core.student_name": learner.name,
      "cmi.core.lesson_mode": options.mode ?? "normal",
      "cmi.core.credit": creditOf(options),
      "cmi.core.entry": entryOf(held, exit),
      ...options.presets,
    };
  },

  end(held: Values): Values {
    return {
      ...held,
      "cmi.core.total_time": sum(held["cmi.core.total_time"], held["cmi.core.session_time"]),
      "cmi.core.lesson_status": statusOf(held),
    };
  },
};

function entryOf(held: Values | undefined, exit: string | undefined): string {
  if (!held) return "ab-initio";
  return exit === "suspend" ? "resume" : "";
}

/** As Moodle decides: a mastery score beats the content's word, and silence means completed. */
function statusOf(held: Values): string {
  const status = held["cmi.core.lesson_status"] ?? "not attempted";
  const mastery = held["cmi.student_data.mastery_score"] ?? "";
  const raw = held["cmi.core.score.raw"] ?? "";
  const counts = held["cmi.core.lesson_mode"] === "normal" && held["cmi.core.credit"] === "credit";
  if (counts && mastery !== "" && raw !== "")
    return Number(raw) >= Number(mastery) ? "passed" : "failed";
  return status === "not attempted" ? "completed" : status;
}

function sum(total = "0000:00:00.00", session = "0000:00:00.00"): string {
  const centiseconds = Math.round((secondsOf(total) + secondsOf(session)) * 100);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const hours = String(Math.floor(centiseconds / 360_000)).padStart(4, "0");
  const minutes = two((centiseconds / 6000) % 60);
  return `${hours}:${minutes}:${two((centiseconds / 100) % 60)}.${two(centiseconds % 100)}`;
}

function secondsOf(timespan: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = timespan.split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
