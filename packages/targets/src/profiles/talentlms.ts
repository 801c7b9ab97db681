import type { LmsProfile } from "./profile.ts";

export const talentlms: LmsProfile = {
  name: "talentlms",
  title: "TalentLMS",
  targets: ["scorm12", "cmi5", "xapi"],
  tracker: {},
  manifest: {},
  reasons: [
    {
      what: "target",
      value: "scorm12, cmi5 or xapi",
      because: "TalentLMS refuses SCORM 2004.",
      source: "row 23: help.talentlms.com 26499696329756",
    },
    {
      what: "manifest",
      value: "at the root of the zip",
      because: "A manifest in a folder is not found. Do not unpack and zip the package again.",
      source: "row 23: help.talentlms.com 26499696329756",
    },
  ],
};
