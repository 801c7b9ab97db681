/** The verbs that statements of ours use; each is the last part of its IRI. */
export type Verb =
  | "initialized"
  | "resumed"
  | "suspended"
  | "terminated"
  | "attempted"
  | "experienced"
  | "answered"
  | "responded"
  | "progressed"
  | "scored"
  | "completed"
  | "passed"
  | "failed";

const ADL = "http://adlnet.gov/expapi/";
const CMI5 = "https://w3id.org/xapi/cmi5/";

export const VERBS = `${ADL}verbs/`;
/** Before the word for a type of activity. */
export const TYPES = `${ADL}activities/`;
/** Type of everything that is answered. */
export const INTERACTION = `${TYPES}cmi.interaction`;
/** Type of a role-play. */
export const SCENARIO = `${TYPES}simulation`;
/** Type of the questions of a lesson. */
export const QUIZ = `${TYPES}assessment`;
/** Type of the statements of a scale. */
export const SURVEY = "http://id.tincanapi.com/activitytype/survey";

export const DEFINED = `${CMI5}context/categories/cmi5`;
export const MOVE_ON = `${CMI5}context/categories/moveon`;
export const MASTERY_SCORE = `${CMI5}context/extensions/masteryscore`;
export const PROGRESS = `${CMI5}result/extensions/progress`;

/** The profile by which SCORM is copied. */
export const SCORM_PROFILE = "https://w3id.org/xapi/scorm";
