import { expect } from "chai";
import { type Examples, itFollows } from "./examples.ts";
import { violationsOf } from "./session.ts";

const many = (part: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${part}${n}`);

const elements: readonly Examples[] = [
  [
    "cmi.completion_status",
    ["completed", "incomplete", "not attempted", "unknown"],
    ["passed", ""],
  ],
  ["cmi.success_status", ["passed", "failed", "unknown"], ["completed"]],
  ["cmi.location", ["", "x".repeat(1000)], ["x".repeat(1001)]],
  ["cmi.suspend_data", ["", "x".repeat(64_000), "two\nlines"], ["x".repeat(64_001)]],
  ["cmi.exit", ["suspend", "normal", "time-out", ""], ["finished"]],
  ["cmi.score.scaled", ["0", "-1", "1", "0.875"], ["1.01", "-2", "80", "5e-1", ""]],
  ["cmi.score.raw", ["87.5", "-3"], ["100000", "80%", ""]],
  ["cmi.progress_measure", ["0", "0.5", "1"], ["1.1", "-0.1"]],
  [
    "cmi.session_time",
    ["PT0H5M3.25S", "PT90S", "P1DT2H", "P1Y2M"],
    ["PT", "P", "P1W", "PT1.5M", "PT1.125S", "0001:00:00", "P1DT"],
  ],
  ["cmi.learner_preference.audio_level", ["0", "1.5"], ["-1"]],
  ["cmi.learner_preference.language", ["nl", "pt-BR", ""], ["Dutch (NL)"]],
  ["cmi.learner_preference.audio_captioning", ["-1", "0", "1"], ["2"]],
  ["cmi.comments_from_learner.0.comment", ["fine", "{lang=nl}goed"], ["x".repeat(4001)]],
  ["cmi.comments_from_learner.0.timestamp", ["2026-11-22"], ["22-11-2026"]],
  [
    "cmi.objectives.0.id",
    ["lesson__signals", "urn:example:signals"],
    ["two words", "größe", "urn:q1", ""],
  ],
  [
    "cmi.interactions.0.id",
    ["q1", "http://example.com/q1"],
    ["two words", "urn:q1", "x".repeat(4001)],
  ],
  [
    "adl.nav.request",
    ["suspendAll", "exitAll", "continue", "_none_", "{target=ITEM-1}choice"],
    ["leave", ""],
  ],
];

const parts: readonly Examples[] = [
  ["objectives.0.id", ["lesson__signals"], ["two words"]],
  [
    "timestamp",
    ["2026", "2026-11-22T01:02:03", "2026-11-22T01:02:03.00Z", "2026-11-22T01:02:03.5+01:00"],
    [
      "2026-11-22T01:02:03.000Z",
      "2026-11-22T01:02:03Z",
      "2026-11-22T01:02:03+01:00",
      "2026-13-01",
      "2039-01-01",
    ],
  ],
  ["type", ["long-fill-in", "other", "choice"], ["Choice", "essay"]],
  ["weighting", ["1", "-2.5"], ["heavy"]],
  ["result", ["correct", "incorrect", "unanticipated", "neutral", "0.5"], ["wrong", "half"]],
  ["latency", ["PT0H0M7.5S"], ["7.5"]],
  [
    "description",
    ["{lang=en}What now?", "What now?", "x".repeat(250)],
    ["x".repeat(251), "{lang=english}What now?"],
  ],
];

const responses: readonly Examples[] = [
  ["true-false", ["true", "false"], ["t", ""]],
  [
    "choice",
    ["a", "a[,]c", "", many("o", 36).join("[,]")],
    ["a,c", "a[,]a", "option one", "größe", "a-b", many("o", 37).join("[,]")],
  ],
  [
    "fill-in",
    [
      "word",
      "one[,]two",
      "{lang=nl}woord",
      "x".repeat(250),
      "one[,]",
      "yes; no. (a,b)[,]so",
      "a, b, c, d, e, f, g, h, i, j, k",
      many("w", 10).join("[,]"),
    ],
    [
      "x".repeat(251),
      `${"x".repeat(251)}[,]y`,
      many("w", 11).join("[,]"),
      "{case_matters=true}word",
      "{word}",
    ],
  ],
  [
    "long-fill-in",
    ["a sentence", "{lang=nl}een zin", "two\nlines", "x".repeat(4000), "a[,]b[.]c"],
    ["x".repeat(4001), "{a} sentence"],
  ],
  ["likert", ["3", "agree"], ["", "I agree"]],
  [
    "matching",
    ["1[.]a[,]2[.]c", many("p[.]", 36).join("[,]")],
    ["a.1,b.2", "1[.]", "1", "", "a[.]b[.]c", "a-b[.]c", many("p[.]", 37).join("[,]")],
  ],
  [
    "performance",
    ["s1[.]done[,]s2[.]", "[.]done", "s[.]two words", many("place[.]", 125).join("[,]")],
    [
      "[.]",
      "done",
      "s-1[.]done",
      "s[.]4[:]6",
      "a[.]b[.]c",
      `s[.]${"x".repeat(251)}`,
      many("place[.]", 126).join("[,]"),
    ],
  ],
  ["sequencing", ["c[,]a[,]b", many("o", 36).join("[,]")], ["c,a", "", many("o", 37).join("[,]")]],
  ["numeric", ["7", "-7.25"], ["7,5", "1e3", "4[:]6", ""]],
  ["other", ["anything"], ["x".repeat(4001)]],
];

const patterns: readonly Examples[] = [
  ["true-false", ["true"], ["1"]],
  ["choice", ["a[,]c", ""], ["a,c"]],
  [
    "fill-in",
    [
      "word",
      "{case_matters=false}{order_matters=true}one[,]two",
      "{order_matters=false}one[,]two",
      "yes, I see",
      "so[,]so",
    ],
    ["{case_matters=no}word", "{word}", "x".repeat(251), many("w", 11).join("[,]")],
  ],
  [
    "long-fill-in",
    ["a sentence", "{case_matters=true}{lang=en}a sentence"],
    ["{order_matters=true}a"],
  ],
  ["matching", ["1[.]a[,]2[.]c"], ["1.a"]],
  [
    "performance",
    ["{order_matters=false}s1[.]4[:]6", "s1[.]a[,]s2[.]"],
    ["{case_matters=true}s1[.]a", "a[.]b[.]c", "[.]"],
  ],
  ["sequencing", ["c[,]a[,]b"], ["c a b"]],
  ["numeric", ["4[:]6", "[:]6", "4[:]", "7[:]7", "-3[:]-1.5"], ["7", "4:6", "6[:]4"]],
  ["likert", ["3"], ["I agree"]],
];

describe("SCORM 2004, strictly: elements", () => {
  itFollows("scorm2004", elements, (element) => ({ before: [], element }));
});

describe("SCORM 2004, strictly: interactions", () => {
  itFollows("scorm2004", parts, (leaf) => question("choice", leaf));
});

describe("SCORM 2004, strictly: responses", () => {
  itFollows("scorm2004", responses, (type) => question(type, "learner_response"));
});

describe("SCORM 2004, strictly: correct responses", () => {
  itFollows("scorm2004", patterns, (type) => question(type, "correct_responses.0.pattern"));
});

/** Type, how many correct responses an LMS takes, and one of them. */
const counts: readonly (readonly [type: string, most: number, pattern: (n: number) => string])[] = [
  ["true-false", 1, () => "true"],
  ["choice", 10, (n) => `o${n}`],
  ["fill-in", 5, (n) => `word ${n}`],
  ["long-fill-in", 5, (n) => `sentence ${n}`],
  ["likert", 1, (n) => `${n}`],
  ["matching", 5, (n) => `${n}[.]a`],
  ["performance", 5, (n) => `s1[.]${n}`],
  ["sequencing", 5, (n) => `a[,]b${n}`],
  ["numeric", 1, (n) => `${n}[:]`],
];

describe("SCORM 2004, strictly: how many correct responses", () => {
  for (const [type, most, pattern] of counts) {
    it(`takes ${most} of ${type}`, async () => {
      const { before } = question(type, "");
      const writes = Array.from({ length: most + 1 }, (_, n) => {
        return [`cmi.interactions.0.correct_responses.${n}.pattern`, pattern(n)] as const;
      });
      const found = await violationsOf("scorm2004", [...before, ...writes]);
      expect(found.map(({ rule }) => rule)).to.deep.equal(["too-many"]);
    });
  }
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
