import type { LaunchDataPart } from "../cmi5/launch-data.ts";
import type { FaultTable } from "../fault-table.ts";

/**
 * What an LRS, or the cmi5 half of an LMS, can be told to do wrong; each switch is something that a real one does. All of
 * them work from the next request on, but for those that say "from the next launch on".
 */
export interface LrsFaults {
  readonly lrsFaultsHit?: "statements" | "documents" | "everything";
  readonly lrsFaultsLast?: number;
  readonly lrsAnswersAfterMilliseconds?: number;
  readonly lrsHangsUp?: "before-storing" | "after-storing";
  readonly lrsIsDown?: boolean;
  readonly lrsThrottlesForSeconds?: number;
  readonly lrsRefusesEverything?: boolean;
  readonly lrsTokenExpired?: boolean;
  readonly lrsRefusesStatementsWith?: string;
  readonly lrsConflicts?: boolean;
  readonly lrsDocumentsChanged?: boolean;
  readonly lrsTakesAtMostBytes?: number;
  readonly lrsEtag?: "missing" | "hidden";
  readonly lrsErrorsWithoutCors?: boolean;
  readonly lrsMore?: "absolute" | "page-relative" | "missing";
  readonly tokenFails?: "1" | "2" | "3" | "not-json" | "no-token" | "status-500" | "hangs-up";
  readonly masteryScoreIsNull?: boolean;
  readonly launchDataLacks?: readonly LaunchDataPart[];
}

/** What each switch of an LRS does, and where it was seen. */
export const LRS_FAULTS: FaultTable<LrsFaults> = {
  lrsFaultsHit: { does: "Only these requests suffer; everything otherwise.", seen: "a narrowing" },
  lrsFaultsLast: { does: "Only so many requests suffer.", seen: "a narrowing" },
  lrsAnswersAfterMilliseconds: { does: "Each answer comes that late.", seen: "any" },
  lrsHangsUp: { does: "The line goes dead, with the work undone or done.", seen: "any network" },
  lrsIsDown: { does: "Answers 503.", seen: "cmi5-xapi 3.6" },
  lrsThrottlesForSeconds: {
    does: "Answers 429 with `Retry-After`; without it for 0.",
    seen: "openfun/marsha#2563",
  },
  lrsRefusesEverything: { does: "Answers 403.", seen: "cmi5-xapi 3.6" },
  lrsTokenExpired: { does: "Answers 401.", seen: "thexerteproject/xerteonlinetoolkits#1187" },
  lrsRefusesStatementsWith: {
    does: "Answers 400 to a request with a statement that holds this text.",
    seen: "trax2-starter-lrs#13",
  },
  lrsConflicts: { does: "Answers 409 to statements.", seen: "LearningLocker#1115" },
  lrsDocumentsChanged: { does: "Answers 412 to each write of a document.", seen: "cmi5-xapi 3.5" },
  lrsTakesAtMostBytes: { does: "Answers 413 above so many bytes.", seen: "ubc/compair#573" },
  lrsEtag: {
    does: "Sends no ETag, or sends it where scripts of other origins cannot see it.",
    seen: "LearningLocker#490, ILIAS PR#12026",
  },
  lrsErrorsWithoutCors: {
    does: "Errors have no CORS headers: a script sees that a request failed and no status.",
    seen: "gateways",
  },
  lrsMore: { does: "Writes `more` in another way, or leaves it out.", seen: "measurement 3.2" },
  tokenFails: {
    does: "An error of cmi5, something else than a token, or a dead line with the token used up.",
    seen: "cmi5-xapi 2.2",
  },
  masteryScoreIsNull: {
    does: '`"masteryScore": null` where there is none; from the next launch on.',
    seen: "CATAPULT",
  },
  launchDataLacks: {
    does: "Leaves parts out of LaunchData; from the next launch on.",
    seen: "AICC spec #522",
  },
};
