import { LMS_NAMES, TARGET_NAMES } from "@coursewright/targets";
import { ID } from "../schema/words.ts";
import type { Problem } from "../validators.ts";

/** What should stand there, as a person would say it. */
export function wanted(problem: Problem): string {
  const named = NAMES[problem.instancePath.replace(/\d+/g, "*")];
  if (named) return `one of: ${named.join(", ")}`;
  switch (problem.keyword) {
    case "type":
      return wantedType(String(problem.params.type), problem.data);
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
      return `a number ${BOUNDS[problem.keyword]} ${problem.params.limit}`;
    case "const":
      return `the word or number ${problem.params.allowedValue}`;
    case "minItems":
      return "a list with at least one entry";
    case "uniqueItems":
      return "a list that names nothing twice";
    case "format":
      return "a date such as 2027-11-01";
    case "maxLength":
      return `at most ${problem.params.limit} characters`;
    default:
      if (problem.params.pattern === ID) return AN_ID;
      return CHOICES[problem.instancePath.split("/")[1] ?? ""] ?? "some text";
  }
}

function wantedType(type: string, written: unknown): string {
  if (typeof written === "number") return `quotation marks round it: "${written}"`;
  if (type === "array" && typeof written === "string") return `a list: \`[${written}]\``;
  return TYPES[type] ?? type;
}

const AN_ID =
  "an id: small letters, digits and single hyphens, a letter first; that of a file is its name without folder and `.md`";

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: "from",
  exclusiveMinimum: "above",
  maximum: "up to",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  array: "a list",
  object: "a list of `key: value` lines",
  boolean: "true or false",
};

const CHOICES: Readonly<Record<string, string>> = {
  steps: "a file such as `lessons/welcome.md`, or `do:` or `workshop:` with its text",
  targets: `one of: ${TARGET_NAMES.join(", ")}; or more about it, such as \`{ as: scorm12, lms: moodle }\``,
  attempts: "a whole number from 1 to 15, or `unlimited`",
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "/targets/*/as": TARGET_NAMES,
  "/targets/*/lms": LMS_NAMES,
};
