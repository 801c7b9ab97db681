import { TARGET_NAMES } from "@coursewright/targets";
import { audienceSchema, privacy, step, target, xapi } from "./course-parts.ts";
import { aims, COURSE_ID, COURSE_ID_LENGTH, object, text, told } from "./words.ts";

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
  readonly audience?: {
    readonly roles: readonly string[];
    readonly pick?: "learner" | "lms" | "build";
    readonly default?: string;
  };
  /** Only language files say it: what learners read for a role instead of its id. */
  readonly "role-names"?: Readonly<Record<string, string>>;
  readonly privacy?: { readonly ratings?: "local" | "lms" | "pseudonym"; readonly k?: number };
  readonly stale?: "warn" | "fail" | "fallback";
  readonly missing?: "warn" | "fail" | "fallback";
  readonly channels?: readonly string[];
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

/** JSON Schema of `course.yaml`. */
export const courseSchema = {
  $id: "https://coursewright.dev/schemas/course.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "course.yaml of a Coursewright course",
  description:
    "The file that makes a folder a course. It says what the course is called, which steps it has in which order, what is scored and what is built.",
  ...object(
    {
      coursewright: told("The edition of the language in which the course is written.", {
        const: 1,
      }),
      id: told("Its name among courses, such as com.example.listening. It never changes.", {
        type: "string",
        pattern: COURSE_ID,
        maxLength: COURSE_ID_LENGTH,
      }),
      version: told(
        "Three numbers: the last for wording, the middle for more, the first for another structure.",
        {
          type: "string",
          pattern: "^\\d+\\.\\d+\\.\\d+$",
        },
      ),
      title: told("What learners and the LMS show.", text),
      summary: told("One or two sentences about what it is and for whom.", text),
      languages: told("The languages, the one you write in first.", {
        type: "array",
        items: text,
        minItems: 1,
        uniqueItems: true,
      }),
      steps: told("Lessons, role-plays, tasks (`do`) and meetings (`workshop`), in order.", {
        type: "array",
        items: step,
        minItems: 1,
      }),
      targets: told(`What is built: ${TARGET_NAMES.map((name) => `\`${name}\``).join(", ")}.`, {
        type: "array",
        items: target,
        minItems: 1,
        default: ["scorm12"],
      }),
      pass: told("Points of 100 that are enough. Without it nothing is passed, only finished.", {
        type: "number",
        minimum: 0,
        maximum: 100,
      }),
      weights: told("What each step weighs in the score, by its id; without it, by its points.", {
        type: "object",
        additionalProperties: told("The weight of the step with this id.", {
          type: "number",
          minimum: 0,
        }),
      }),
      completion: told(
        "When it is finished: all asked is answered, all screens are seen, or the learner says so.",
        {
          enum: ["interactions", "screens", "manual"],
          default: "interactions",
        },
      ),
      attempts: told("How often learners may start over; the best attempt is kept.", {
        anyOf: [{ const: "unlimited" }, { type: "integer", minimum: 1, maximum: 15 }],
        default: "unlimited",
      }),
      "on-fail": told("What the LMS is told below the pass mark while an attempt is left.", {
        enum: ["incomplete", "failed"],
        default: "incomplete",
      }),
      audience: audienceSchema,
      privacy,
      stale: told("What happens to a text whose translation is older than it.", {
        ...policy,
        default: "warn",
      }),
      missing: told("What happens to a text without translation.", { ...policy, default: "fail" }),
      ...aims,
      channels: told("More channels for phrases than email, phone, chat, video and face-to-face.", {
        type: "array",
        items: text,
      }),
      help: told("Where learners get help.", {
        ...object(
          { text: told("The words of the link.", text), url: told("Where it leads.", text) },
          ["text", "url"],
        ),
      }),
      xapi,
      theme: told("A file in `themes/`, by its name.", text),
      pilot: told("A file in `pilots/`, by its name.", text),
      license: told("Under which licence others may use it.", text),
      owner: told("Who answers for it.", text),
      "review-by": told("The day by which somebody looks whether it still holds.", {
        type: "string",
        format: "date",
      }),
    },
    ["coursewright", "id", "version", "title", "languages", "steps"],
  ),
};
