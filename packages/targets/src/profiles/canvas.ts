import { LMS_TARGETS, type LmsProfile, SCORM } from "./profile.ts";

export const canvas: LmsProfile = {
  name: "canvas",
  title: "Canvas",
  targets: LMS_TARGETS,
  tracker: {},
  manifest: {},
  reasons: [
    {
      what: "launch page",
      value: "the course itself, without a redirect",
      because: "The player stays blank when a page in it goes somewhere else.",
      source: "row 29: LiaScript/LiaScript#246",
      on: SCORM,
    },
    {
      what: "links into the course",
      value: "none",
      because:
        "Launch links are signed, and courses are hosted by an add-on: a link to a page of the package stops working.",
      source: "row 30: instructure/canvas-lms#943, #2236",
      on: SCORM,
    },
  ],
};
