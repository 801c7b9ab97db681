import { aims, id, names, told } from "./words.ts";

/** Front matter of a lesson as its schema lets it through. */
export interface LessonYaml {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly minutes?: number;
  readonly objectives?: Readonly<Record<string, string>>;
  /** How many questions of each bank a learner gets; a question is in a bank by `bank=` between its braces. */
  readonly draw?: Readonly<Record<string, number>>;
  /** Who had at least `from` of 100 in the step `after` may leave the lesson out; 80 unless it says otherwise. */
  readonly skip?: { readonly after: string; readonly from?: number };
}

/** JSON Schema of how many questions are drawn. */
export const drawSchema = {
  description:
    "How many questions of each bank a learner gets. Questions join a bank by `bank=`; which ones are drawn is settled once for each learner and attempt.",
  type: "object",
  propertyNames: id,
  additionalProperties: told("How many of the questions with this `bank=`.", {
    type: "integer",
    minimum: 1,
    maximum: 36,
  }),
};

/** JSON Schema of how a learner may skip a lesson. */
export const skipSchema = {
  description:
    "Offers learners to leave the lesson out when an earlier step has shown that they know it already. It then counts as done, and nobody has to leave it out.",
  type: "object",
  properties: {
    after: told("Id of the earlier step whose questions show it.", id),
    from: told("How many of 100 points in that step are enough.", {
      type: "number",
      minimum: 0,
      maximum: 100,
      default: 80,
    }),
  },
  required: ["after"],
  additionalProperties: false,
};

/** JSON Schema of a lesson's front matter. */
export const lessonSchema = {
  $id: "https://coursewright.dev/schemas/lesson.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Front matter of a Coursewright lesson",
  description:
    "A file of Markdown that becomes screens. The line with one # is its title, each line with two # starts a screen; what it says about itself stands between two lines of three hyphens at the top.",
  type: "object",
  properties: { ...names, ...aims, draw: drawSchema, skip: skipSchema },
  additionalProperties: false,
};
