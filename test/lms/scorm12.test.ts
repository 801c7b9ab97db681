import { type Examples, itFollows } from "./examples.ts";

const LONG = "x".repeat(256);
const pairs = (count: number) =>
  Array.from({ length: count }, (_, n) => `${n.toString(36)}.a`).join(",");

/** Element, what it takes, what it refuses. */
const elements: readonly Examples[] = [
  ["cmi.core.lesson_location", ["", "screen 3", "x".repeat(255)], [LONG]],
  [
    "cmi.core.lesson_status",
    ["incomplete", "failed", "browsed", "completed", "passed"],
    ["not attempted", "done", ""],
  ],
  ["cmi.core.score.raw", ["", "0", "100", "87.5"], ["-1", "100.5", "1e1", "+5", "80%"]],
  ["cmi.core.score.min", ["0"], ["101"]],
  ["cmi.core.score.max", ["100"], ["1000"]],
  ["cmi.core.exit", ["time-out", "suspend", "logout", ""], ["normal", "Suspend"]],
  [
    "cmi.core.session_time",
    ["00:00:00", "0001:05:03.25", "9999:59:59.9"],
    ["0:00:10", "00:61:00", "00:00:60", "00:00:00.125", "PT1M"],
  ],
  ["cmi.suspend_data", ["", "x".repeat(4096), "two\nlines"], ["x".repeat(4097)]],
  ["cmi.comments", ["well done"], ["x".repeat(4097)]],
  ["cmi.student_preference.audio", ["-1", "0", "100"], ["-2", "101", "1.5"]],
  ["cmi.student_preference.language", ["nl", ""], [LONG]],
  ["cmi.student_preference.speed", ["-100", "100"], ["-101", "fast"]],
  ["cmi.student_preference.text", ["-1", "0", "1"], ["2"]],
  [
    "cmi.objectives.0.id",
    ["lesson__signals", "a-1"],
    ["two words", "a.b", "a:b", "größe", "", LONG],
  ],
  ["cmi.interactions.0.id", ["q1", "q1__sure"], ["two words", "urn:q1", LONG]],
];

const parts: readonly Examples[] = [
  ["objectives.0.id", ["lesson__signals"], ["two words"]],
  ["time", ["14:05:03", "14:05:03.25"], ["24:00:00", "14:05", "2026-11-22T14:05:03"]],
  ["type", ["true-false", "choice", "likert", "numeric"], ["long-fill-in", "other", "Choice"]],
  ["weighting", ["1", "-2.5"], ["1000.5", "heavy"]],
  ["result", ["correct", "wrong", "unanticipated", "neutral", "0.5"], ["incorrect", "partial"]],
  ["latency", ["0000:00:07.50"], ["7.5", "PT7S"]],
];

/** Type, responses it takes, responses it refuses. */
const responses: readonly Examples[] = [
  ["true-false", ["t", "f", "0", "1"], ["true", "T", ""]],
  ["choice", ["a", "a,c", "z,9", ""], ["10,11", "A", "a, c", "a,", "option_one"]],
  [
    "fill-in",
    ["any text, really", "two\nlines", "say it back;explain", "{lang=nl}a[,]b", "x".repeat(255)],
    [LONG],
  ],
  ["matching", ["1.a,2.c", "a.b", pairs(36)], ["1-a", "1.a,2", "11.a", "{1.a,2.c}", "1[.]a"]],
  ["performance", ["first, then that", "first_words.b,calm."], [LONG]],
  ["sequencing", ["c,a,b"], ["c a b", "", "c[,]a", "{c,a}"]],
  ["likert", ["3", "a"], ["10", "agree", ""]],
  ["numeric", ["7", "-7.25", "100000"], ["7,5", "1e3", ""]],
];

const patterns: readonly Examples[] = [
  ["true-false", ["t"], ["true"]],
  ["choice", ["a", "a,c", "{a,c}"], ["10"]],
  ["fill-in", ["say it back;explain", "x".repeat(255)], [LONG]],
  ["matching", ["1.a,2.c", "{1.a,2.c}", `{${pairs(36)}}`], ["1:a", "{1.a}{2.c}"]],
  ["performance", ["first_words.b,calm."], [LONG]],
  ["sequencing", ["c,a,b"], ["cab!"]],
  ["numeric", ["7"], ["4[:]6"]],
  ["likert", [], ["3"]],
];

describe("SCORM 1.2, strictly: elements", () => {
  itFollows("scorm12", elements, (element) => ({ before: [], element }));
});

describe("SCORM 1.2, strictly: interactions", () => {
  itFollows("scorm12", parts, (leaf) => question("choice", leaf));
});

describe("SCORM 1.2, strictly: responses", () => {
  itFollows("scorm12", responses, (type) => question(type, "student_response"));
});

describe("SCORM 1.2, strictly: correct responses", () => {
  itFollows("scorm12", patterns, (type) => question(type, "correct_responses.0.pattern"));
});

function question(type: string, leaf: string) {
  const entry = "cmi.interactions.0";
  return {
    before: [
      [`${entry}.id`, "q1"],
      [`${entry}.type`, type],
    ],
    element: `${entry}.${leaf}`,
  } as const;
}
