import { LMS_TARGETS, type LmsProfile, SCORM } from "./profile.ts";

export const blackboard: LmsProfile = {
  name: "blackboard",
  title: "Blackboard",
  targets: LMS_TARGETS,
  tracker: { exitOnComplete: "suspend" },
  manifest: { passMark: false },
  reasons: [
    {
      what: "status and score",
      value: "stored at once",
      because:
        "Attempts whose end got lost stay in progress with 0 %. Allow more than one attempt.",
      source: "row 27: numbas/Numbas#290",
      on: SCORM,
    },
    {
      what: "pass mark in the manifest",
      value: "none",
      because: "Blackboard runs the engine of SCORM Cloud, which may let the score decide instead.",
      source: "rows 28 and 35: help.blackboard.com, support.scorm.com 206167486",
      on: SCORM,
      needs: "pass mark",
    },
    {
      what: "exit after completion",
      value: "suspend",
      because: "Otherwise the next launch is a new attempt without the learner's answers.",
      source: "rows 28 and 38: help.blackboard.com, community.adaptlearning.org d=2357",
      on: SCORM,
    },
  ],
};
