const ADL = "http://adlnet.gov/expapi/verbs/";
const W3ID = "https://w3id.org/xapi/adl/verbs/";
const CMI5 = "https://w3id.org/xapi/cmi5/";

/** Verbs that an assignable unit sends by the rules of cmi5. */
export const AU_VERBS = {
  [`${ADL}initialized`]: "initialized",
  [`${ADL}completed`]: "completed",
  [`${ADL}passed`]: "passed",
  [`${ADL}failed`]: "failed",
  [`${ADL}terminated`]: "terminated",
} as const;

/** A verb of an assignable unit. */
export type AuVerb = (typeof AU_VERBS)[keyof typeof AU_VERBS];

/** Verbs that only the LMS sends. */
export const LMS_VERBS = {
  launched: `${ADL}launched`,
  abandoned: `${W3ID}abandoned`,
  waived: `${W3ID}waived`,
  satisfied: `${W3ID}satisfied`,
} as const;

/** IRIs of cmi5. */
export const IRI = {
  cmi5: `${CMI5}context/categories/cmi5`,
  moveOn: `${CMI5}context/categories/moveon`,
  sessionId: `${CMI5}context/extensions/sessionid`,
  masteryScore: `${CMI5}context/extensions/masteryscore`,
  launchMode: `${CMI5}context/extensions/launchmode`,
  launchUrl: `${CMI5}context/extensions/launchurl`,
  launchParameters: `${CMI5}context/extensions/launchparameters`,
  moveOnRule: `${CMI5}context/extensions/moveon`,
  reason: "https://w3id.org/xapi/cmi5/result/extensions/reason",
  progress: `${CMI5}result/extensions/progress`,
  block: `${CMI5}activitytype/block`,
  course: `${CMI5}activitytype/course`,
  voided: `${ADL}voided`,
  experienced: `${ADL}experienced`,
} as const;

/** State that the LMS writes and content reads. */
export const LAUNCH_DATA = "LMS.LaunchData";
/** Profile that holds the learner's wishes. */
export const PREFERENCES = "cmi5LearnerPreferences";
