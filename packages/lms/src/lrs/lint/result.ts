import { at, type JsonObject, numberAt, textAt } from "../json.ts";
import { type LintFault, when } from "./fault.ts";

const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const RESPONSE_LIMIT = 4000;

/** Faults of scores, durations and lengths. */
export function faultsOfResult(statement: JsonObject): readonly LintFault[] {
  const response = textAt(statement, "result", "response") ?? "";
  return [
    ...faultsOfScore(at(statement, "result", "score")),
    ...faultsOfDuration(textAt(statement, "result", "duration")),
    ...when(
      response.length > RESPONSE_LIMIT,
      "lint/too-long",
      `the response has ${response.length} characters, more than 4000.`,
    ),
  ];
}

function faultsOfScore(score: unknown): readonly LintFault[] {
  const [scaled, raw, min, max] = ["scaled", "raw", "min", "max"].map((name) =>
    numberAt(score, name),
  );
  return [
    ...when(scaled !== undefined && scaled < 0, "lint/negative-scaled", `scaled is ${scaled}.`),
    ...when(
      raw !== undefined && (min === undefined || max === undefined),
      "lint/raw-without-bounds",
      "raw stands without min or max.",
    ),
    ...faultsOfScale({ scaled, raw, min, max }),
  ];
}

function faultsOfScale(
  score: Readonly<Record<"scaled" | "raw" | "min" | "max", number | undefined>>,
) {
  const { scaled, raw, min, max } = score;
  if (scaled === undefined || raw === undefined || min === undefined || max === undefined)
    return [];
  if (max <= min) return [];
  const share = (raw - min) / (max - min);
  return when(
    Math.abs(share - scaled) > 0.01,
    "lint/score-disagrees",
    `raw ${raw} of ${min} to ${max} is not scaled ${scaled}.`,
  );
}

function faultsOfDuration(duration: string | undefined): readonly LintFault[] {
  if (duration === undefined) return [];
  if (duration.startsWith("-"))
    return [{ rule: "lint/negative-duration", message: `${duration} is negative.` }];
  return [
    ...when(!DURATION.test(duration), "lint/duration", `${duration} is not a duration.`),
    ...when(
      /\.\d{3,}S$/.test(duration),
      "lint/duration-precision",
      `${duration} is finer than a hundredth of a second.`,
    ),
  ];
}
