/** Patterns and lists that several schemas use. */
export const ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
export const ID_LENGTH = 40;

/** Two labels or more, joined by dots. */
export const COURSE_ID = "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+$";
export const COURSE_ID_LENGTH = 120;

export const id = { type: "string", pattern: ID, maxLength: ID_LENGTH };
export const text = { type: "string", minLength: 1, pattern: "\\S" };
const ids = { type: "array", items: id };

const EI = ["self-awareness", "self-regulation", "motivation", "empathy", "social-skills"] as const;

/** A value with the sentence that editors, `explain` and the reference show beside it. */
export function told(description: string, schema: object): object {
  return { ...schema, description };
}

/** A group of settings: those listed, and no others. */
export function object(
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
): object {
  return { type: "object", properties, required, additionalProperties: false };
}

/** What a lesson, a role-play and a whole course may all say about themselves. */
export const aims = {
  minutes: told("How long it takes.", { type: "number", exclusiveMinimum: 0 }),
  skill: told("Where it belongs among skills: a path of your own words.", text),
  ei: told("The parts of emotional intelligence that it trains.", {
    type: "array",
    items: { enum: EI },
  }),
  objectives: told("What somebody does who has practised it, by the id that questions name.", {
    type: "object",
    propertyNames: id,
    additionalProperties: text,
  }),
  capability: told("The ability in your organisation's own framework.", text),
  kpis: told("The figures of your organisation that it is to move, by their ids.", ids),
  roles: told("For whom it is, by ids.", ids),
  "one-on-one": told("A question for the next talk between manager and learner.", text),
};

/** What front matter may repeat: it only has to agree with the folder, the file name and the first line. */
export const names = {
  type: told("As the folder says; another one is an error.", text),
  id: told("As the file name says; another one is an error.", id),
  title: told("As the line with one # says; another one is an error.", text),
};
