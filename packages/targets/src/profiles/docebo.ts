import type { LmsProfile } from "./profile.ts";

export const docebo: LmsProfile = {
  name: "docebo",
  title: "Docebo",
  targets: ["scorm12", "scorm2004-3", "cmi5", "xapi"],
  tracker: {},
  manifest: {},
  oneEntry: true,
  reasons: [
    {
      what: "target",
      value: "scorm12 or scorm2004-3",
      because: "Docebo does not list the 4th Edition of SCORM 2004.",
      source: "row 20: help.docebo.com 360020128479",
      on: ["scorm12", "scorm2004-3"],
    },
    {
      what: "state",
      value: "4096 characters at most, 64000 in SCORM 2004",
      because: "More is not kept, and learners begin anew.",
      source: "row 20: help.docebo.com 360020128479",
      on: ["scorm12", "scorm2004-3"],
    },
    {
      what: "entries",
      value: "one",
      because: "Docebo has no sequencing: the order of several entries would not hold.",
      source: "row 20: help.docebo.com 360020128479",
    },
    {
      what: "exit",
      value: "a button in the course, and every result told at once",
      because: "The player saves when the course ends itself, not when the tab is closed.",
      source: "row 22: docebo.com, Marking training material as complete",
      on: ["scorm12", "scorm2004-3"],
    },
  ],
};
