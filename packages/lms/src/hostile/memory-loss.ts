import type { Faults } from "../faults.ts";
import type { Standard, Values } from "../strict/model.ts";

const CUT = 4096;

const SCORM12 = {
  entry: "cmi.core.entry",
  statuses: ["cmi.core.lesson_status"],
  score: "cmi.core.score.raw",
  mark: "cmi.student_data.mastery_score",
  /** Points of the score's scale in one point of the mark's, which goes to 100. */
  scale: 1,
} as const;

const SCORM2004 = {
  entry: "cmi.entry",
  statuses: ["cmi.completion_status", "cmi.success_status"],
  score: "cmi.score.scaled",
  mark: "cmi.scaled_passing_score",
  scale: 0.01,
} as const;

const DONE = ["passed", "completed"];

/** What content finds at a launch after the LMS had its way with it. */
export function spoilt(seed: Values, standard: Standard, faults: Faults): Values {
  const { entry, statuses, mark, scale } = standard === "scorm12" ? SCORM12 : SCORM2004;
  const done = statuses.filter((status) => DONE.includes(seed[status] ?? ""));
  const { "cmi.suspend_data": state, ...stateless } = seed;
  const forgets = faults.forgetsStateWhenDone && done.length > 0;
  return {
    ...(forgets || state === undefined ? stateless : seed),
    ...(faults.entryIsAlwaysAbInitio && { [entry]: "ab-initio" }),
    ...(faults.lowersStatus && Object.fromEntries(done.map((status) => [status, lowest(status)]))),
    ...(faults.passMark !== undefined && { [mark]: numeral(faults.passMark * scale) }),
  };
}

/** What a commit leaves behind. */
export function kept(values: Values, { cutsSuspendData }: Faults): Values {
  const state = values["cmi.suspend_data"];
  if (!cutsSuspendData || state === undefined) return values;
  return { ...values, "cmi.suspend_data": state.slice(0, CUT) };
}

/** The status after a session where the LMS goes by the score. */
export function judged(held: Values, standard: Standard, { judgesByScore }: Faults): Values {
  const { statuses, score, scale } = standard === "scorm12" ? SCORM12 : SCORM2004;
  const points = held[score] ?? "";
  const status = statuses.at(-1);
  if (judgesByScore === undefined || points === "" || !status) return held;
  return { ...held, [status]: Number(points) >= judgesByScore * scale ? "passed" : "failed" };
}

function lowest(status: string): string {
  return status === "cmi.success_status" ? "unknown" : "incomplete";
}

function numeral(value: number): string {
  return String(Number(value.toFixed(7)));
}
