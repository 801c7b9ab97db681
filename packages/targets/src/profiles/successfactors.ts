import { LMS_TARGETS, type LmsProfile, SCORM, SCORM_2004 } from "./profile.ts";

export const successfactors: LmsProfile = {
  name: "successfactors",
  title: "SAP SuccessFactors Learning",
  targets: LMS_TARGETS,
  tracker: {},
  onFail: "failed",
  manifest: {},
  reasons: [
    {
      what: "result below the pass mark",
      value: "failed",
      because: "The learning history keeps a failure only if the course says failed.",
      source: "row 17: SAP KBA 2437537",
      needs: "pass mark",
    },
    {
      what: "completion in SCORM 2004",
      value: "set by the course",
      because: "Otherwise a course counts as completed when the learner presses Quit or Continue.",
      source: "row 16: SAP KBA 3403728, 2458835",
      on: SCORM_2004,
    },
    {
      what: "sign of life",
      value: "every 10 minutes while the learner is active",
      because: "A session without one ends after 30 minutes, and the completion is lost.",
      source: "row 18: SAP KBA 2978409, 2316953",
      on: SCORM,
    },
    {
      what: "place of the content",
      value: "the domain of the LMS",
      because:
        "A course on another domain does not find the LMS, and says that nothing is recorded.",
      source: "row 19: SAP KBA 2337470",
      on: SCORM,
    },
  ],
};
