import type { Values } from "../strict/model.ts";
import { type Beginning, creditOf, type LifeCycle } from "./life-cycle.ts";

/** Only `suspend` keeps the values; any other exit, or none, makes the next launch a new attempt. */
export const scorm2004: LifeCycle = {
  begin({ held, learner, manifest, options }: Beginning): Values {
    const suspended = held?.["cmi.exit"] === "suspend";
    return {
      "cmi.completion_status": "unknown",
      "cmi.success_status": "unknown",
      "cmi.total_time": "PT0H0M0S",
      ...manifest,
      ...(suspended && withoutSession(held)),
      "cmi.learner_id": learner.id,
      "cmi.learner_name": learner.name,
      "cmi.mode": options.mode ?? "normal",
      "cmi.credit": creditOf(options),
      "cmi.entry": suspended ? "resume" : "ab-initio",
      ...options.presets,
    };
  },

  end(held: Values): Values {
    return {
      ...held,
      "cmi.total_time": sum(held["cmi.total_time"], held["cmi.session_time"]),
      ...verdict(held, "cmi.success_status", {
        measure: held["cmi.score.scaled"],
        threshold: held["cmi.scaled_passing_score"],
        words: ["passed", "failed"],
      }),
      ...verdict(held, "cmi.completion_status", {
        measure: held["cmi.progress_measure"],
        threshold: held["cmi.completion_threshold"],
        words: ["completed", "incomplete"],
      }),
    };
  },
};

function withoutSession(held: Values): Values {
  const { "cmi.exit": _, "cmi.session_time": __, "adl.nav.request": ___, ...kept } = held;
  return kept;
}

/** A threshold of the manifest beats the content's word. */
function verdict(
  held: Values,
  element: string,
  by: { measure?: string; threshold?: string; words: readonly [string, string] },
): Values {
  if (by.threshold === undefined) return { [element]: held[element] ?? "unknown" };
  if (by.measure === undefined) return { [element]: "unknown" };
  return { [element]: by.words[Number(by.measure) >= Number(by.threshold) ? 0 : 1] };
}

function sum(total = "PT0S", session = "PT0S"): string {
  const centiseconds = Math.round((secondsOf(total) + secondsOf(session)) * 100);
  const hours = Math.floor(centiseconds / 360_000);
  const minutes = Math.floor(centiseconds / 6000) % 60;
  return `PT${hours}H${minutes}M${(centiseconds % 6000) / 100}S`;
}

/** Years and months have no length in seconds; no session lasts that long. */
function secondsOf(interval: string): number {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (
    /^P(?:\d+Y)?(?:\d+M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(interval) ??
    []
  ).map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3600 + minutes * 60 + seconds;
}
