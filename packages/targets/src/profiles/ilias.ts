import { LMS_TARGETS, type LmsProfile, SCORM } from "./profile.ts";

export const ilias: LmsProfile = {
  name: "ilias",
  title: "ILIAS",
  targets: LMS_TARGETS,
  tracker: {},
  manifest: {},
  reasons: [
    {
      what: "target",
      value: "scorm12",
      because: "Before release 10, SCORM 2004 courses lost what they told while the page closed.",
      source: "row 32: ILIAS-eLearning/ILIAS PR#10225, #9182, #9606",
      on: ["scorm12"],
    },
    {
      what: "what is told",
      value: "only what changed, and stored every 10 seconds at most",
      because: "Each call waits for the server, and the page froze at each answer.",
      source: "row 31: LiaScript/LiaScript-Exporter#55",
      on: SCORM,
    },
  ],
};
