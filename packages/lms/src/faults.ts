import type { FaultTable } from "./fault-table.ts";

/**
 * What an LMS can be told to do wrong; each switch is something that a real one does. All of them work from the next
 * call on, but for those that say "from the next launch on".
 */
export interface Faults {
  readonly slowMilliseconds?: number;
  readonly refusesCommits?: boolean;
  readonly losesCommits?: boolean;
  readonly isUnreachable?: boolean;
  readonly expiresAfterMilliseconds?: number;
  readonly cutsSuspendData?: boolean;
  readonly forgetsStateWhenDone?: boolean;
  readonly entryIsAlwaysAbInitio?: boolean;
  readonly lowersStatus?: boolean;
  readonly passMark?: number;
  readonly judgesByScore?: number;
  readonly endsOnFailed?: boolean;
  readonly saysRunningAlready?: boolean;
  readonly modeIsEmpty?: boolean;
  readonly lacksChildren?: boolean;
  readonly lacksInteractions?: boolean;
  readonly knowsOnly?: "core";
  readonly unset?: "403" | "throws";
  readonly lastError?: "zero" | "nan";
  readonly answersWith?: "booleans" | "numbers";
  readonly apiAfterMilliseconds?: number;
  readonly offersOnlyScorm12?: boolean;
  readonly frames?: "deep" | "foreign";
  readonly opensPopup?: boolean;
  readonly blocksStorage?: boolean;
  readonly swallowsPageHide?: boolean;
  readonly allowsRestoring?: boolean;
  readonly leavesBy?: "navigating" | "removing";
}

/** What each switch of an LMS does, and who does it. */
export const FAULTS: FaultTable<Faults> = {
  slowMilliseconds: { does: "Each call takes that long.", seen: "ILIAS 31" },
  refusesCommits: { does: 'Commits answer "false" and nothing is kept.', seen: "Moodle 12" },
  losesCommits: { does: 'Commits answer "true" and nothing is kept.', seen: "Chamilo 45" },
  isUnreachable: {
    does: "The server hangs up on every request, as if it or the network were gone.",
    seen: "any 39",
  },
  expiresAfterMilliseconds: {
    does: "So long after its launch, a session refuses all calls; 0 ends it now.",
    seen: "SuccessFactors 18",
  },
  cutsSuspendData: { does: "Keeps the first 4096 characters only.", seen: "Docebo 20" },
  forgetsStateWhenDone: {
    does: "Gives no suspend data back once the course is done; from the next launch on.",
    seen: "Fuse 54",
  },
  entryIsAlwaysAbInitio: {
    does: "`entry` never says `resume`; from the next launch on.",
    seen: "Chamilo 45",
  },
  lowersStatus: {
    does: "A course that was done is given out as `incomplete`; from the next launch on.",
    seen: "several 40",
  },
  passMark: {
    does: "The LMS has a mastery score of its own (0 to 100), tells it and judges by it; from the next launch on.",
    seen: "Moodle 5, SCORM Cloud 35",
  },
  judgesByScore: {
    does: "The same mark, without telling it: at the end the score decides, whatever the status said.",
    seen: "SCORM Cloud 35",
  },
  endsOnFailed: {
    does: "`failed` ends the session: it is kept, and all later calls are refused.",
    seen: "several 40",
  },
  saysRunningAlready: {
    does: "The session begins, yet `Initialize` answers that it runs already (103).",
    seen: "Moodle 11",
  },
  modeIsEmpty: { does: 'The mode is "".', seen: "Open edX 46, LearnWorlds 47" },
  lacksChildren: { does: "`_children` is not implemented.", seen: "any 42" },
  lacksInteractions: { does: "No interaction can be read or written.", seen: "any 42" },
  knowsOnly: {
    does: "`core`: status, score, location, time, exit and suspend data; all else is not implemented.",
    seen: "Open edX 46, LMS365 51",
  },
  unset: {
    does: "Reading what was never written answers 403 in SCORM 1.2 too, or `throws`.",
    seen: "ILIAS 31",
  },
  lastError: {
    does: "The code of the last error is `zero` or `nan` (not a number) when something failed.",
    seen: "scormremote 12, lesson 14",
  },
  answersWith: {
    does: "Calls answer true and false as `booleans`, or 1 and 0 as `numbers`.",
    seen: "scorm.md 6.2",
  },
  apiAfterMilliseconds: {
    does: "The API appears that long after the course; from the next launch on.",
    seen: "Open edX, lesson 20",
  },
  offersOnlyScorm12: {
    does: "A package of SCORM 2004 finds `API` and no `API_1484_11`; from the next launch on.",
    seen: "Chamilo, section 6",
  },
  frames: {
    does: "The course lies `deep` (8 frames), or so deep with a `foreign` frame of another site halfway; from the next launch on.",
    seen: "Workday 33, SuccessFactors 19",
  },
  opensPopup: {
    does: "The course has a window of its own, and the API is in its opener; from the next launch on.",
    seen: "Workday 33, Sakai 53",
  },
  blocksStorage: {
    does: "Touching the browser's storage throws; from the next launch on.",
    seen: "scorm.md 1",
  },
  swallowsPageHide: {
    does: "The page hears nothing of being closed; from the next launch on.",
    seen: "Moodle 8, SCORM Cloud 36",
  },
  allowsRestoring: {
    does: "Browsers may keep the page and bring it back as it was (back-forward cache); from the next launch on.",
    seen: "Sakai 53",
  },
  leavesBy: {
    does: 'The button "Leave the course" goes on `navigating` the frame to a blank page, or is `removing` it.',
    seen: "ILIAS 32",
  },
};
