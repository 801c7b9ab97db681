/** Where each rule of a course structure comes from: a requirement of cmi5 by its number, or what real LMSs taught. */
export const RULES = {
  "in-the-root": "R 14.1.0.0-2",
  "well-formed": "XML 1.0",
  "no-doctype": "house rule: importers refuse it, or read files of their server by it",
  "right-root": "CourseStructure.xsd",
  "known-element": "CourseStructure.xsd",
  "known-attribute": "CourseStructure.xsd",
  "element-present": "CourseStructure.xsd",
  "element-once": "CourseStructure.xsd",
  "elements-in-order": "CourseStructure.xsd",
  "foreign-elements-last": "CourseStructure.xsd",
  "attribute-present": "CourseStructure.xsd",
  "absolute-id": "cmi5 13.1",
  "plain-id": "house rule: ids are compared as text, and blanks or queries get lost on the way",
  "unique-id": "cmi5 13.1",
  "unique-over-kinds": "house rule: LMSs keep all ids in one table",
  "known-objective": "cmi5 13.1",
  "text-present": "cmi5 13.1",
  "valid-language": "cmi5 13.1",
  "language-once": "house rule: an LMS shows any of the two",
  "every-language": "house rule: a course that is half in one language looks broken",
  "known-move-on": "cmi5 13.1.4",
  "mastery-in-range": "cmi5 13.1.4",
  "mastery-in-hundredths": "house rule: CATAPULT stores two decimals, and then finds another mark",
  "known-launch-method": "cmi5 13.1.4",
  "absolute-activity-type": "cmi5 13.1.4",
  "url-present": "cmi5 13.1.4",
  "url-of-a-kind": "R 14.1.0.0-3",
  "url-in-the-package": "R 14.1.0.0-3",
  "url-without-reserved-names": "R 8.1.0.0-6",
  "url-without-fragment": "house rule: LMSs append their parameters as text",
  "url-absolute-without-package": "R 14.2",
} as const;

/** Name of a rule. */
export type Rule = keyof typeof RULES;

/** A rule that a document breaks. */
export interface Violation {
  readonly rule: Rule;
  /** Line of `cmi5.xml`, from 1. */
  readonly line: number;
  /** What breaks it. */
  readonly what: string;
}
