import { aims, COURSE_ID, COURSE_ID_LENGTH, id, text } from "./words.ts";

/** `course.yaml` as its schema lets it through. */
export interface CourseYaml {
  readonly coursewright: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary?: string;
  readonly languages: readonly string[];
  readonly steps: readonly StepYaml[];
  readonly targets?: readonly TargetYaml[];
  readonly pass?: number;
  readonly weights?: Readonly<Record<string, number>>;
  readonly completion?: "interactions" | "screens" | "manual";
  readonly attempts?: number | "unlimited";
  readonly "on-fail"?: "incomplete" | "failed";
  readonly audience?: { readonly roles: readonly string[] };
  readonly minutes?: number;
  readonly objectives?: Readonly<Record<string, string>>;
  readonly help?: { readonly text: string; readonly url: string };
  readonly xapi?: { readonly base?: string; readonly tokenUrl?: string };
  readonly theme?: string;
  readonly pilot?: string;
  readonly license?: string;
  readonly owner?: string;
}

type StepYaml =
  | string
  | { readonly do: string; readonly id?: string }
  | { readonly workshop: string; readonly id?: string };

export type TargetYaml = string | TargetObject;

export interface TargetObject {
  readonly as: string;
  readonly lms?: string;
  readonly packaging?: "course" | "lesson" | "both";
  readonly scos?: "one" | "per-step";
  readonly languages?: "one-zip" | "per-language";
}

const policy = { enum: ["warn", "fail", "fallback"] };

const step = {
  anyOf: [text, object({ do: text, id }, ["do"]), object({ workshop: text, id }, ["workshop"])],
};

const target = {
  anyOf: [
    text,
    object(
      {
        as: text,
        lms: text,
        packaging: { enum: ["course", "lesson", "both"] },
        scos: { enum: ["one", "per-step"] },
        languages: { enum: ["one-zip", "per-language"] },
      },
      ["as"],
    ),
  ],
};

/** JSON Schema of `course.yaml`. */
export const courseSchema = {
  $id: "https://coursewright.dev/schemas/course.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "course.yaml of a Coursewright course",
  ...object(
    {
      coursewright: { const: 1 },
      id: { type: "string", pattern: COURSE_ID, maxLength: COURSE_ID_LENGTH },
      version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
      title: text,
      summary: text,
      languages: { type: "array", items: text, minItems: 1, uniqueItems: true },
      steps: { type: "array", items: step, minItems: 1 },
      targets: { type: "array", items: target, minItems: 1 },
      pass: { type: "number", minimum: 0, maximum: 100 },
      weights: { type: "object", additionalProperties: { type: "number", minimum: 0 } },
      completion: { enum: ["interactions", "screens", "manual"] },
      attempts: { anyOf: [{ const: "unlimited" }, { type: "integer", minimum: 1, maximum: 15 }] },
      "on-fail": { enum: ["incomplete", "failed"] },
      audience: object(
        {
          roles: { type: "array", items: id, minItems: 1, maxItems: 31, uniqueItems: true },
          pick: { enum: ["learner", "lms", "build"] },
          default: id,
        },
        ["roles"],
      ),
      privacy: object(
        { ratings: { enum: ["local", "lms", "pseudonym"] }, k: { type: "integer", minimum: 1 } },
        [],
      ),
      stale: policy,
      missing: policy,
      ...aims,
      channels: { type: "array", items: text },
      help: object({ text, url: text }, ["text", "url"]),
      xapi: object({ base: text, tokenUrl: text }, []),
      theme: text,
      pilot: text,
      license: text,
      owner: text,
      "review-by": { type: "string", format: "date" },
    },
    ["coursewright", "id", "version", "title", "languages", "steps"],
  ),
};

function object(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: "object", properties, required, additionalProperties: false };
}
