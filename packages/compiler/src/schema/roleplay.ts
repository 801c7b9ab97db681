import { aims, id, names, text, told } from "./words.ts";

/** Front matter of a role-play as its schema lets it through. */
export interface RoleplayYaml {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly minutes?: number;
  readonly objectives?: Readonly<Record<string, string>>;
  readonly cast?: Readonly<Record<string, CastYaml>>;
  readonly meters?: Readonly<Record<string, MeterYaml>>;
  readonly flags?: Readonly<Record<string, string>>;
  readonly score?: string;
  readonly points?: number;
  readonly feedback?: "at-once" | "at-end";
  readonly retry?: "from-any-choice" | "from-start" | "none";
  readonly "first-run"?: "counts" | "practice";
  readonly start?: string;
}

/** A role alone, or everything about somebody; nothing for a bare name. */
export type CastYaml = string | null | CastObject;

export interface CastObject {
  readonly role?: string;
  readonly portrait?: string;
  readonly alt?: string;
  readonly name?: string;
}

export interface MeterYaml {
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly label?: string;
  readonly show?: boolean;
}

const whole = { type: "integer", minimum: -1000, maximum: 1000 };

const person = {
  anyOf: [
    { type: "null" },
    text,
    {
      type: "object",
      properties: {
        role: told("Who this is to the learner, such as Customer.", text),
        portrait: told("A picture, by its path from the course folder.", text),
        alt: told("What the picture shows, for those who cannot see it.", text),
        name: told("What learners read instead of the name in the text.", text),
      },
      additionalProperties: false,
    },
  ],
};

const meter = {
  type: "object",
  properties: {
    start: told("Where it stands when the talk begins.", whole),
    min: told("It never falls below.", whole),
    max: told("It never rises above.", whole),
    label: told("What learners read beside it.", text),
    show: told("Whether learners see it during the talk.", { type: "boolean", default: false }),
  },
  required: ["start", "min", "max"],
  additionalProperties: false,
};

/** JSON Schema of a role-play's front matter. */
export const roleplaySchema = {
  $id: "https://coursewright.dev/schemas/roleplay.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Front matter of a Coursewright role-play",
  description:
    "A conversation in which each choice has consequences. Its settings stand between two lines of three hyphens at the top of its file; each line with two # below is a place, and arrows lead from one to the next.",
  type: "object",
  properties: {
    ...names,
    ...aims,
    cast: told("Everybody who speaks, each with a role. You need not be listed.", {
      type: "object",
      additionalProperties: person,
    }),
    meters: told("Numbers that go up and down with what the learner does, such as trust.", {
      type: "object",
      propertyNames: id,
      additionalProperties: meter,
    }),
    flags: told("Things that happen or not, with the words that the debrief shows.", {
      type: "object",
      propertyNames: id,
      additionalProperties: text,
    }),
    score: told("Where the score comes from: `ending`, `sum`, or the name of a meter.", {
      ...text,
      default: "ending",
    }),
    points: told("How much the role-play weighs in the course.", {
      type: "number",
      exclusiveMinimum: 0,
      maximum: 1000,
      default: 10,
    }),
    feedback: told("When the coach's notes are shown.", {
      enum: ["at-once", "at-end"],
      default: "at-once",
    }),
    retry: told("Where learners may try again from.", {
      enum: ["from-any-choice", "from-start", "none"],
      default: "from-any-choice",
    }),
    "first-run": told("Whether the first run counts or is for looking around.", {
      enum: ["counts", "practice"],
      default: "counts",
    }),
    start: told("The place where the talk begins, if it is not the first one.", text),
  },
  additionalProperties: false,
};
