import { LMS_TARGETS, type LmsProfile, SCORM } from "./profile.ts";

export const moodle: LmsProfile = {
  name: "moodle",
  title: "Moodle",
  targets: LMS_TARGETS,
  tracker: {},
  manifest: { passMark: false },
  reasons: [
    {
      what: "target",
      value: "scorm12",
      because:
        "Moodle's own work on SCORM 2004 was stopped: its sequencing and its summing up are incomplete.",
      source: "row 9: danmarsden.com, Stopping work on SCORM 2004",
      on: ["scorm12"],
    },
    {
      what: "xapi",
      value: "the course's own address as activity id",
      because:
        "Statements come in by a plug-in, which ticks a course off only where the activity id is the one of the package.",
      source: "xAPI lessons: davidpesce/moodle-mod_tincanlaunch#138",
      on: ["xapi"],
    },
    {
      what: "pass mark in the manifest",
      value: "none",
      because:
        "With one, Moodle judges by the score when the learner leaves, and an unfinished quiz becomes failed.",
      source: "row 5: Moodle datamodels/scorm_12.js",
      on: SCORM,
      needs: "pass mark",
    },
    {
      what: "state",
      value: "4096 characters at most in SCORM 1.2",
      because:
        "Where the site runs SCORM in standard mode, longer ones are refused, and learners begin anew.",
      source: "rows 3 and 10: Moodle datamodels/scorm_12.php, xerteonlinetoolkits#847",
      on: ["scorm12"],
    },
    {
      what: "identifiers",
      value: "letters, digits and underscores, the same in every version",
      because: "Moodle refuses answers with other characters, and drops results of renamed items.",
      source: "rows 2 and 49: Moodle datamodels/scorm_13.js, help.totaralearning.com",
      on: SCORM,
    },
  ],
};
