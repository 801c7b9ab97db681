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

/** What a lesson and a whole course may both say about themselves. */
export const aims = {
  minutes: { type: "number", exclusiveMinimum: 0 },
  skill: text,
  ei: { type: "array", items: { enum: EI } },
  objectives: { type: "object", propertyNames: id, additionalProperties: text },
  capability: text,
  kpis: ids,
  roles: ids,
  "one-on-one": text,
};
