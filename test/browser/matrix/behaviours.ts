import type { Faults } from "@coursewright/lms";
import type { TargetName } from "@coursewright/targets";

/** Something that real LMSs do wrong, and what is proved of a course that meets it. */
export interface Behaviour {
  /** As the table in the README calls it. */
  readonly name: string;
  readonly faults: Faults;
  /** Targets that can meet it. */
  readonly targets: readonly TargetName[];
  /**
   * `nothing`: the learner does not notice, and the result arrives at once. `waits`: the learner is told that nothing
   * is recorded, and the result arrives once the LMS is well. `later`: nobody can know, and it arrives so too.
   */
  readonly tells: "nothing" | "waits" | "later";
  /** `once open`: an LMS that is gone opens no course. `always`: an LMS does not change what it speaks. */
  readonly when?: "once open" | "always";
}

// The 3rd Edition has the same script as the 4th.
const SCORM = ["scorm12", "scorm2004-4"] as const;
const SCORM2004 = ["scorm2004-4"] as const;

/** Behaviours of LMSs that speak SCORM. */
export const SCORM_BEHAVIOURS: readonly Behaviour[] = [
  { name: "slow", faults: { slowMilliseconds: 20 }, targets: SCORM, tells: "nothing" },
  { name: "refuses commits", faults: { refusesCommits: true }, targets: SCORM, tells: "waits" },
  {
    name: "commit true, nothing saved",
    faults: { losesCommits: true },
    targets: SCORM,
    tells: "later",
  },
  {
    name: "out of reach",
    faults: { isUnreachable: true },
    targets: SCORM,
    tells: "waits",
    when: "once open",
  },
  {
    name: "session expires",
    faults: { expiresAfterMilliseconds: 0 },
    targets: SCORM,
    tells: "waits",
    when: "once open",
  },
  {
    name: "cuts suspend data",
    faults: { cutsSuspendData: true },
    targets: SCORM,
    tells: "nothing",
  },
  {
    name: "deletes state at the end",
    faults: { forgetsStateWhenDone: true },
    targets: SCORM,
    tells: "nothing",
  },
  {
    name: "entry always ab-initio",
    faults: { entryIsAlwaysAbInitio: true },
    targets: SCORM,
    tells: "nothing",
  },
  { name: "pass mark of its own", faults: { passMark: 80 }, targets: SCORM, tells: "nothing" },
  { name: "score decides", faults: { judgesByScore: 80 }, targets: SCORM, tells: "nothing" },
  { name: "failed ends all", faults: { endsOnFailed: true }, targets: SCORM, tells: "nothing" },
  {
    name: "session runs already",
    faults: { saysRunningAlready: true },
    targets: SCORM,
    tells: "nothing",
  },
  { name: "empty mode", faults: { modeIsEmpty: true }, targets: SCORM, tells: "nothing" },
  { name: "no _children", faults: { lacksChildren: true }, targets: SCORM, tells: "nothing" },
  {
    name: "no interactions",
    faults: { lacksInteractions: true },
    targets: SCORM,
    tells: "nothing",
  },
  { name: "core elements only", faults: { knowsOnly: "core" }, targets: SCORM, tells: "nothing" },
  { name: "403 on unset", faults: { unset: "403" }, targets: SCORM, tells: "nothing" },
  { name: "throws on unset", faults: { unset: "throws" }, targets: SCORM, tells: "nothing" },
  { name: "error codes say 0", faults: { lastError: "zero" }, targets: SCORM, tells: "nothing" },
  {
    name: "answers with booleans",
    faults: { answersWith: "booleans" },
    targets: SCORM,
    tells: "nothing",
  },
  { name: "late API", faults: { apiAfterMilliseconds: 800 }, targets: SCORM, tells: "nothing" },
  {
    name: "1.2 for a 2004 package",
    faults: { offersOnlyScorm12: true },
    targets: SCORM2004,
    tells: "nothing",
    when: "always",
  },
  { name: "eight frames deep", faults: { frames: "deep" }, targets: SCORM, tells: "nothing" },
  { name: "storage blocked", faults: { blocksStorage: true }, targets: SCORM, tells: "nothing" },
  { name: "no pagehide", faults: { swallowsPageHide: true }, targets: SCORM, tells: "nothing" },
  { name: "frame removed", faults: { leavesBy: "removing" }, targets: SCORM, tells: "nothing" },
];
