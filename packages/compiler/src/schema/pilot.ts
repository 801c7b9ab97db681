import { id } from "./words.ts";

/** `pilots/<id>.yaml` as its schema lets it through. */
export interface PilotYaml {
  readonly start: string;
  readonly days: number;
  readonly on: readonly string[];
  readonly measure?: readonly number[];
  readonly by?: readonly string[];
  readonly k?: number;
  readonly close?: string;
  readonly identity?: "account" | "mbox";
  readonly holidays?: string;
  readonly changes?: readonly { readonly at: string; readonly text: string }[];
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const day = { type: "string", format: "date" };

/** JSON Schema of a pilot. */
export const pilotSchema = {
  $id: "https://coursewright.dev/schemas/pilot.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Pilot of a Coursewright course",
  description:
    "A first group takes the course, and it is measured what changes. The file says when its lessons come, when people rate themselves, and how large a group must be before a report shows it.",
  type: "object",
  properties: {
    start: { ...day, description: "The first day, such as 2027-02-02." },
    days: {
      type: "integer",
      minimum: 7,
      maximum: 730,
      description: "How many days the pilot runs.",
    },
    on: {
      type: "array",
      items: { enum: WEEKDAYS },
      minItems: 1,
      uniqueItems: true,
      description: "The weekdays on which a lesson comes.",
    },
    measure: {
      type: "array",
      items: { type: "integer", minimum: 0 },
      minItems: 1,
      uniqueItems: true,
      description: "Days after the start on which people rate themselves.",
    },
    by: {
      type: "array",
      items: id,
      uniqueItems: true,
      description: "One nested breakdown, the widest first, such as [site, team].",
    },
    k: {
      type: "integer",
      minimum: 1,
      default: 8,
      description: "The smallest group that a report shows; below 5 a release is refused.",
    },
    close: {
      type: "string",
      pattern: "^\\d{1,2}d$",
      default: "7d",
      description: "Answers stored later than this after a measure day count at the next one.",
    },
    identity: {
      enum: ["account", "mbox"],
      default: "account",
      description: "By what the team list names people.",
    },
    holidays: {
      type: "string",
      minLength: 1,
      description: "A calendar file (.ics) of days without a lesson, from the course folder.",
    },
    changes: {
      type: "array",
      items: {
        type: "object",
        properties: {
          at: { ...day, description: "The day of the change." },
          text: { type: "string", minLength: 1, description: "What changed." },
        },
        required: ["at", "text"],
        additionalProperties: false,
      },
      description: "What else changed meanwhile; printed beside the figures.",
    },
  },
  required: ["start", "days", "on"],
  additionalProperties: false,
};
