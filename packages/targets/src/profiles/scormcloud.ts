import { LMS_TARGETS, type LmsProfile, SCORM, SCORM_2004 } from "./profile.ts";

export const scormcloud: LmsProfile = {
  name: "scormcloud",
  title: "SCORM Cloud",
  targets: LMS_TARGETS,
  tracker: { exitOnComplete: "suspend" },
  manifest: { passMark: false },
  reasons: [
    {
      what: "pass mark in the manifest",
      value: "none",
      because:
        "It counts only for courses that tell no status, unless Score Overrides Status is on: then it decides instead.",
      source: "row 35: support.scorm.com 206167486",
      on: SCORM,
      needs: "pass mark",
    },
    {
      what: "exit",
      value: "suspend",
      because: "A SCORM 1.2 course that leaves otherwise never resumes.",
      source: "row 37: adaptlearning/adapt_framework#2458",
      on: ["scorm12"],
    },
    {
      what: "exit after completion",
      value: "suspend",
      because:
        "Otherwise the next launch in SCORM 2004 is a new attempt without the learner's answers.",
      source: "row 38: community.adaptlearning.org d=2357",
      on: SCORM_2004,
    },
    {
      what: "results",
      value: "stored when they are reached",
      because: "Chromium drops what is sent while the window closes.",
      source: "row 36: support.scorm.com 360035814314",
      on: SCORM,
    },
  ],
};
