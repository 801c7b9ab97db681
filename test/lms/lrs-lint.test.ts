import { invalidities, type LintRule, lintStatement } from "@coursewright/lms";
import { expect } from "chai";

type Json = Record<string, unknown>;

const NOW = Date.parse("2026-03-01T10:00:00.000Z");
const TYPE = "http://adlnet.gov/expapi/activities/cmi.interaction";

const GOOD: Json = {
  id: "0f1c7a52-6a0b-4d39-9d0e-5f2f4f6f1a02",
  timestamp: "2026-03-01T09:08:00.000Z",
  actor: { objectType: "Agent", account: { homePage: "https://lms.example", name: "1625378" } },
  verb: { id: "http://adlnet.gov/expapi/verbs/answered", display: { en: "answered" } },
  object: { objectType: "Activity", id: "https://lms.example/act/77/q/q2" },
};

const ABC = ["a", "b", "c"].map((id) => ({ id, description: { en: id } }));

/** One statement at least for each fault. */
const FAULTS: readonly (readonly [LintRule, string, Json])[] = [
  ["lint/no-id", "there is no id", { id: undefined }],
  ["lint/uuid", "the id has capitals", { id: "0F1C7A52-6a0b-4d39-9d0e-5f2f4f6f1a02" }],
  ["lint/uuid", "the id has braces", { id: "{0f1c7a52-6a0b-4d39-9d0e-5f2f4f6f1a02}" }],
  ["lint/no-timestamp", "there is no timestamp", { timestamp: undefined }],
  ["lint/not-utc", "the time is local", { timestamp: "2026-03-01T09:08:00.000+02:00" }],
  ["lint/future", "the time is to come", { timestamp: "2026-03-01T11:00:00.000Z" }],
  ["lint/no-display", "the verb says nothing", { verb: { id: "https://acme.example/v" } }],
  [
    "lint/empty-words",
    "a name is empty",
    { object: { id: "https://acme.example/o", definition: { name: { en: " " } } } },
  ],
  ["lint/iri", "an object's id has a blank", { object: { id: "https://acme.example/a b" } }],
  [
    "lint/iri",
    "an activity of the context has a blank",
    { context: { contextActivities: { parent: [{ id: "https://acme.example/a b" }] } } },
  ],
  [
    "lint/iri",
    "an extension's name has a blank",
    { context: { extensions: { "https://acme.example/a b": 1 } } },
  ],
  ["lint/null", "something is null", { result: { score: null } }],
  ["lint/of-the-lrs", "it says when it is stored", { stored: "2026-03-01T09:08:00.000Z" }],
  ["lint/too-long", "the response is a book", result({ response: "a".repeat(4001) })],
  [
    "lint/too-long",
    "the statement is a book",
    { context: { extensions: { "https://acme.example/a": "a".repeat(20000) } } },
  ],
  ["lint/duration", "T has nothing after it", result({ duration: "P1DT" })],
  ["lint/duration", "there are weeks", result({ duration: "P2W" })],
  ["lint/duration", "there is nothing", result({ duration: "P" })],
  ["lint/negative-duration", "time runs backwards", result({ duration: "-PT1S" })],
  ["lint/duration-precision", "time is too fine", result({ duration: "PT1.234S" })],
  ["lint/negative-scaled", "scaled is negative", result({ score: { scaled: -0.5 } })],
  ["lint/raw-without-bounds", "raw stands alone", result({ score: { raw: 5, max: 10 } })],
  [
    "lint/score-disagrees",
    "raw and scaled differ",
    result({ score: { scaled: 0.5, raw: 9, min: 0, max: 10 } }),
  ],
  [
    "lint/not-an-interaction",
    "a question has another type",
    question({ interactionType: "other", type: "https://acme.example/question" }),
  ],
  ["lint/component-id", "an option's id has a blank", choices([{ id: "a b" }])],
  ["lint/component-id", "an option's id has a delimiter", choices([{ id: "a[,]b" }])],
  ["lint/same-component", "two options have one id", choices([{ id: "a" }, { id: "a" }])],
  [
    "lint/true-false",
    "true is spelt in capitals",
    question({ interactionType: "true-false", correctResponsesPattern: ["TRUE"] }),
  ],
  [
    "lint/numeric",
    "a range has no delimiter",
    question({ interactionType: "numeric", correctResponsesPattern: ["3:5"] }),
  ],
  ["lint/numeric", "a number is a word", question({ interactionType: "numeric" }, "three")],
  ["lint/unknown-component", "nobody offered the answer", choices(ABC, "d")],
  ["lint/unknown-component", "one of two answers is unknown", choices(ABC, "a[,]d")],
  [
    "lint/unknown-component",
    "an opinion is not on the scale",
    question({ interactionType: "likert", scale: ABC }, "d"),
  ],
  ["lint/unknown-component", "a pair has an unknown side", matching("a[.]d")],
  ["lint/pairs", "a pair has one side", matching("a")],
  [
    "lint/prefix",
    "a response begins as a pattern",
    question({ interactionType: "fill-in" }, "{case_matters=false}calm"),
  ],
  [
    "lint/opinion-with-pattern",
    "an opinion has a right answer",
    question({ interactionType: "likert", scale: ABC, correctResponsesPattern: ["a"] }),
  ],
];

/** Right as they are. */
const RIGHT: readonly (readonly [string, Json])[] = [
  ["a statement", {}],
  ["two answers of three", choices(ABC, "a[,]c")],
  ["a pair", matching("a[.]b[,]b[.]c")],
  [
    "a range",
    question({ interactionType: "numeric", correctResponsesPattern: ["3[:]5", "[:]2"] }, "4.5"),
  ],
  [
    "hints before a pattern",
    question(
      {
        interactionType: "fill-in",
        correctResponsesPattern: ["{case_matters=false}{lang=en}empathy"],
      },
      "Empathy",
    ),
  ],
  [
    "steps with values",
    question(
      {
        interactionType: "performance",
        steps: ABC,
        correctResponsesPattern: ["a[.]1[,]b[.]1[:]3"],
      },
      "a[.]1[,]b[.]2",
    ),
  ],
  ["a day", result({ duration: "P1DT2H" })],
  ["no time at all", result({ duration: "PT0S" })],
  ["a score", result({ score: { scaled: 0.8333, raw: 83.33, min: 0, max: 100 } })],
  ["anything in extensions", { context: { extensions: { "https://acme.example/a": null } } }],
];

describe("the lint of statements", () => {
  for (const [rule, when, change] of FAULTS)
    it(`says ${rule} when ${when}`, () => {
      expect(rulesOf(change)).to.include(rule);
    });

  for (const [what, change] of RIGHT)
    it(`has nothing against ${what}`, () => {
      expect([invalidities(statement(change)), rulesOf(change)]).to.deep.equal([[], []]);
    });

  it("is needed: validation lets most of its faults pass", () => {
    const passing = FAULTS.filter(([, , change]) => invalidities(statement(change)).length === 0);
    expect(new Set(passing.map(([rule]) => rule)).size).to.be.greaterThan(19);
  });
});

function statement(change: Json): Json {
  const all = Object.entries({ ...GOOD, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function rulesOf(change: Json): readonly string[] {
  return lintStatement(statement(change), NOW).map(({ rule }) => rule);
}

function result(parts: Json): Json {
  return { result: parts };
}

function question(definition: Json, response?: string): Json {
  const id = "https://lms.example/act/77/q/q2";
  return {
    object: { objectType: "Activity", id, definition: { type: TYPE, ...definition } },
    ...(response !== undefined && result({ response })),
  };
}

function choices(components: readonly Json[], response?: string): Json {
  return question({ interactionType: "choice", choices: components }, response);
}

function matching(response: string): Json {
  return question({ interactionType: "matching", source: ABC, target: ABC }, response);
}
