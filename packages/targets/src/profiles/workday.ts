import { LMS_TARGETS, type LmsProfile, SCORM } from "./profile.ts";

export const workday: LmsProfile = {
  name: "workday",
  title: "Workday Learning",
  targets: LMS_TARGETS,
  tracker: { scoreWhenUngraded: 100 },
  manifest: {},
  reasons: [
    {
      what: "score of a course without questions that count",
      value: "100 with its completion",
      because: "Workday expects a score, and did not track courses that sent none.",
      source: "row 34: docs.stackone.com, rockstars.elearningbrothers.com 441024",
      on: SCORM,
      needs: "no pass mark",
    },
    {
      what: "search for the LMS",
      value: "all frames above, and the windows that opened them",
      because: "Workday's side lies several frames away.",
      source: "row 33: LiaScript/LiaScript#133, LiaScript-Exporter#33",
      on: SCORM,
    },
  ],
};
