import { type KindName, questions } from "@coursewright/course";
import { id } from "./words.ts";

/** JSON Schema of what stands between the braces of a question: the common settings and its kind's own. */
export function settingsSchema(kind: KindName): object {
  return {
    $id: `https://coursewright.dev/schemas/${kind}.json`,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: { ...common, ...questions[kind].attributes },
    additionalProperties: false,
  };
}

const common = {
  points: { type: "number", exclusiveMinimum: 0, maximum: 100 },
  tries: { anyOf: [{ type: "integer", minimum: 1, maximum: 100 }, { const: "any" }] },
  objective: id,
  optional: { type: "boolean" },
  fixed: { type: "boolean" },
  confidence: { type: "boolean" },
  was: id,
};
