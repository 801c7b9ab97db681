import { authors, type KindName } from "@coursewright/course";
import { id, told } from "./words.ts";

/** JSON Schema of what stands between the braces of a question: the common settings and its kind's own. */
export function settingsSchema(kind: KindName): object {
  return {
    $id: `https://coursewright.dev/schemas/${kind}.json`,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: kind,
    description: authors[kind].description,
    type: "object",
    properties: { ...common, ...authors[kind].settings },
    additionalProperties: false,
  };
}

/** What every kind of question takes. */
export const common = {
  points: told("What the question weighs in the score.", {
    type: "number",
    exclusiveMinimum: 0,
    maximum: 100,
    default: 1,
  }),
  tries: told("How often learners may answer; a right answer ends it, and the best one counts.", {
    anyOf: [{ type: "integer", minimum: 1, maximum: 100 }, { const: "any" }],
    default: 1,
  }),
  objective: told("Id of the objective of this lesson that it shows.", id),
  optional: told(
    "Practice: it gives feedback, and counts neither for the score nor for being done.",
    {
      type: "boolean",
      default: false,
    },
  ),
  fixed: told("Keeps options in the order in which you wrote them.", {
    type: "boolean",
    default: false,
  }),
  confidence: told("Asks how sure the learner is.", { type: "boolean", default: false }),
  was: told("The id that the question had before, so that earlier answers stay with it.", id),
  bank: told("The bank that it is drawn from; the lesson's `draw` says how many.", id),
};
