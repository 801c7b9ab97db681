import type { AllFaults } from "@coursewright/lms";
import type { Behaviour } from "./behaviour.ts";

const BOTH = ["cmi5", "xapi"] as const;
const CMI5 = ["cmi5"] as const;

/** In a statement of the second visit. */
const MARKED = "/q/gap";

/** Behaviours of record stores, and of LMSs that speak cmi5. */
export const LRS_BEHAVIOURS: readonly Behaviour[] = [
  unnoticed("slow record store", { lrsAnswersAfterMilliseconds: 250 }),
  waiting("hangs up before storing", { lrsHangsUp: "before-storing" }),
  waiting("hangs up after storing", { lrsHangsUp: "after-storing" }),
  waiting("503", { lrsIsDown: true }),
  waiting("429 with Retry-After", { lrsThrottlesForSeconds: 1 }),
  waiting("429 without", { lrsThrottlesForSeconds: 0 }),
  waiting("out of reach", { isUnreachable: true }),
  waiting("errors without CORS", { lrsIsDown: true, lrsErrorsWithoutCors: true }),
  waiting("401 without CORS", { lrsTokenExpired: true, lrsErrorsWithoutCors: true }),
  waiting("412 for every document", { lrsDocumentsChanged: true }),
  {
    ...unnoticed("400 for one statement", { lrsRefusesStatementsWith: MARKED }),
    loses: "what it refuses",
  },
  unnoticed("409 for what it has", { lrsConflicts: true, lrsFaultsLast: 1 }),
  // A page that goes away has one request for all that is left.
  { ...unnoticed("413 above 4 kB", { lrsTakesAtMostBytes: 4096 }), leaves: "once all is said" },
  unnoticed("no ETag", { lrsEtag: "missing" }),
  unnoticed("a hidden ETag", { lrsEtag: "hidden" }),
  ending("401, token expired", { lrsTokenExpired: true }),
  ending("403 for everything", { lrsRefusesEverything: true }),
  ...(["1", "2", "3", "not-json", "no-token", "status-500", "hangs-up"] as const).map(
    (fault): Behaviour => ({
      name: `token: ${fault}`,
      faults: { tokenFails: fault },
      columns: CMI5,
      tells: "ended",
      loses: "the session's answers",
    }),
  ),
  {
    name: "down when the course opens",
    faults: { lrsIsDown: true },
    columns: CMI5,
    tells: "ended",
    loses: "the session's answers",
  },
  { ...unnoticed("masteryScore null", { masteryScoreIsNull: true }), columns: CMI5 },
  {
    ...unnoticed("little LaunchData", {
      launchDataLacks: ["launchMode", "moveOn", "masteryScore", "launchParameters", "returnURL"],
    }),
    columns: CMI5,
  },
  unnoticed("eight frames deep", { frames: "deep" }),
  unnoticed("a foreign frame between", { frames: "foreign" }),
  unnoticed("a window of its own", { opensPopup: true }),
  unnoticed("storage blocked", { blocksStorage: true }),
  unnoticed("no pagehide", { swallowsPageHide: true }),
  unnoticed("frame removed", { leavesBy: "removing" }),
];

function unnoticed(name: string, faults: AllFaults): Behaviour {
  return { name, faults, columns: BOTH, tells: "nothing" };
}

function waiting(name: string, faults: AllFaults): Behaviour {
  return { name, faults, columns: BOTH, tells: "waits", when: "once open" };
}

function ending(name: string, faults: AllFaults): Behaviour {
  return {
    name,
    faults,
    columns: BOTH,
    tells: "ended",
    when: "once open",
    loses: "the session's answers",
  };
}
