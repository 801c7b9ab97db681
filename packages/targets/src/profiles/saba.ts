import { LMS_TARGETS, type LmsProfile, SCORM } from "./profile.ts";

export const saba: LmsProfile = {
  name: "saba",
  title: "Saba",
  targets: LMS_TARGETS,
  tracker: { exitOnComplete: "normal" },
  manifest: { passMark: false },
  reasons: [
    {
      what: "exit after completion",
      value: "normal",
      because: "Saba 5.4 ignores the status of a session that was suspended.",
      source: "row 24: kb.icomproductions.ca, Saba",
      on: SCORM,
    },
    {
      what: "pass mark in the manifest",
      value: "none",
      because: "A course with one that sends no score is never completed.",
      source: "row 25: community.articulate.com 2013",
      on: SCORM,
      needs: "pass mark",
    },
    {
      what: "end of a session",
      value: "always told, also when the page is closed",
      because: "Saba Cloud asks the learner for an exit option where a course just goes away.",
      source: "row 26: lmihaidaniel/simple-scorm-packager#3",
      on: SCORM,
    },
  ],
};
