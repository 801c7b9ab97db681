import type { Faults } from "@coursewright/lms";
import type { Behaviour } from "./behaviour.ts";

// The 3rd Edition has the same script as the 4th.
const SCORM = ["scorm12", "scorm2004-4"] as const;
const SCORM2004 = ["scorm2004-4"] as const;

/** LMSs that judge by themselves. */
const SCORM_JUDGES: readonly (readonly [string, Faults])[] = [
  ["pass mark of its own", { passMark: 80 }],
  ["score decides", { judgesByScore: 80 }],
  ["failed ends all", { endsOnFailed: true }],
];

/** Behaviours of LMSs that speak SCORM. */
export const SCORM_BEHAVIOURS: readonly Behaviour[] = [
  { name: "slow", faults: { slowMilliseconds: 20 }, columns: SCORM, tells: "nothing" },
  { name: "refuses commits", faults: { refusesCommits: true }, columns: SCORM, tells: "waits" },
  {
    name: "commit true, nothing saved",
    faults: { losesCommits: true },
    columns: SCORM,
    tells: "later",
  },
  {
    name: "out of reach",
    faults: { isUnreachable: true },
    columns: SCORM,
    tells: "waits",
    when: "once open",
  },
  {
    name: "session expires",
    faults: { expiresAfterMilliseconds: 0 },
    columns: SCORM,
    tells: "waits",
    when: "once open",
  },
  {
    name: "cuts suspend data",
    faults: { cutsSuspendData: true },
    columns: SCORM,
    tells: "nothing",
  },
  {
    name: "deletes state at the end",
    faults: { forgetsStateWhenDone: true },
    columns: SCORM,
    tells: "nothing",
  },
  {
    name: "entry always ab-initio",
    faults: { entryIsAlwaysAbInitio: true },
    columns: SCORM,
    tells: "nothing",
  },
  {
    name: "done given out as incomplete",
    faults: { lowersStatus: true },
    columns: SCORM,
    tells: "nothing",
  },
  ...SCORM_JUDGES.map(
    ([name, faults]): Behaviour => ({ name, faults, columns: SCORM, tells: "nothing" }),
  ),
  ...SCORM_JUDGES.map(
    ([name, faults]): Behaviour => ({
      name: `${name}, wrong answers`,
      faults,
      columns: SCORM,
      tells: "nothing",
      answers: "wrong",
    }),
  ),
  {
    name: "session runs already",
    faults: { saysRunningAlready: true },
    columns: SCORM,
    tells: "nothing",
  },
  { name: "empty mode", faults: { modeIsEmpty: true }, columns: SCORM, tells: "nothing" },
  { name: "no _children", faults: { lacksChildren: true }, columns: SCORM, tells: "nothing" },
  {
    name: "no interactions",
    faults: { lacksInteractions: true },
    columns: SCORM,
    tells: "nothing",
  },
  { name: "core elements only", faults: { knowsOnly: "core" }, columns: SCORM, tells: "nothing" },
  { name: "403 on unset", faults: { unset: "403" }, columns: SCORM, tells: "nothing" },
  { name: "throws on unset", faults: { unset: "throws" }, columns: SCORM, tells: "nothing" },
  { name: "error codes say 0", faults: { lastError: "zero" }, columns: SCORM, tells: "nothing" },
  {
    name: "answers with booleans",
    faults: { answersWith: "booleans" },
    columns: SCORM,
    tells: "nothing",
  },
  { name: "late API", faults: { apiAfterMilliseconds: 800 }, columns: SCORM, tells: "nothing" },
  {
    name: "1.2 for a 2004 package",
    faults: { offersOnlyScorm12: true },
    columns: SCORM2004,
    tells: "nothing",
    when: "always",
  },
  { name: "eight frames deep", faults: { frames: "deep" }, columns: SCORM, tells: "nothing" },
  {
    name: "a foreign frame between",
    faults: { frames: "foreign" },
    columns: SCORM,
    tells: "nothing",
  },
  { name: "a window of its own", faults: { opensPopup: true }, columns: SCORM, tells: "nothing" },
  {
    name: "back-forward cache",
    faults: { allowsRestoring: true },
    columns: SCORM,
    tells: "nothing",
  },
  {
    name: "frame navigated away",
    faults: { leavesBy: "navigating" },
    columns: SCORM,
    tells: "nothing",
  },
  { name: "storage blocked", faults: { blocksStorage: true }, columns: SCORM, tells: "nothing" },
  { name: "no pagehide", faults: { swallowsPageHide: true }, columns: SCORM, tells: "nothing" },
  { name: "frame removed", faults: { leavesBy: "removing" }, columns: SCORM, tells: "nothing" },
];
