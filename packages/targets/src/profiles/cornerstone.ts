import { type LmsProfile, SCORM_2004 } from "./profile.ts";

export const cornerstone: LmsProfile = {
  name: "cornerstone",
  title: "Cornerstone",
  targets: ["scorm2004-4", "scorm2004-3", "scorm12", "cmi5", "xapi"],
  tracker: { passedIs: "completed" },
  manifest: {},
  reasons: [
    {
      what: "target",
      value: "scorm2004-4",
      because: "Some reports leave out what SCORM 1.2 courses tell.",
      source: "row 15: community.articulate.com, Everything we know about Cornerstone",
      on: ["scorm2004-4"],
    },
    {
      what: "status word for passed in SCORM 1.2",
      value: "completed",
      because:
        "The guide warns about the pair passed and failed: choose completed and incomplete for the course, and try it with one learner.",
      source: "row 14: help.csod.com, Course Troubleshooting Guide",
      on: ["scorm12"],
      needs: "pass mark",
    },
    {
      what: "hidden navigation in SCORM 2004",
      value: "previous, continue, abandon, abandonAll",
      because:
        "The player shows controls of its own beside the course's; its menu at the left stays.",
      source: "row 15: community.articulate.com, Everything we know about Cornerstone",
      on: SCORM_2004,
    },
    {
      what: "end of a session in SCORM 2004",
      value: "Terminate without a Commit before it",
      because: "A commit while the page closes is refused, and the session would never end.",
      source: "row 13: adaptlearning/adapt_framework#2222",
      on: SCORM_2004,
    },
  ],
};
