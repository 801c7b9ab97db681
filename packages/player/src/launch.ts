import {
  decode,
  HAS_ROLES,
  isFinal,
  keepBest,
  type Launch,
  type LearnerRecord,
  NEW_RECORD,
  type Outline,
  type Replay,
  screensOf,
  type Verdict,
  verdict,
} from "@coursewright/course";
import { throwLater } from "./throw-later.ts";

/**
 * What a session is for: to `record`; to `review` a result that is final; to `browse` without any; or to
 * `restart`, when the saved state fits this course no more: nothing is sent until the learner begins again.
 */
export type Purpose = "record" | "review" | "browse" | "restart";

/** Where a session begins. */
export interface Beginning {
  readonly purpose: Purpose;
  readonly record: LearnerRecord;
  /** What the LMS knows. */
  readonly reported: Verdict;
  /** Pass mark from 0 to 100; none for an ungraded course. */
  readonly pass: number | undefined;
  /** Tells learners of one browser apart; empty when unknown. */
  readonly learner: string;
}

/** What a launch means for this course: replays the saved state and decides what the session is for. */
export function begin(launch: Launch, outline: Outline): Beginning {
  const replay = replayOf(launch, outline);
  const known = replay.kind === "replayed" ? replay.record : undefined;
  const record = known ?? fromBookmark(launch, outline);
  const pass =
    outline.grading.pass === undefined ? undefined : (launch.pass ?? outline.grading.pass);
  const { learner, verdict: reported } = launch;
  return {
    purpose: purposeOf(),
    record: HAS_ROLES ? withRole(record, launch, outline) : record,
    reported,
    pass,
    learner,
  };

  function purposeOf(): Purpose {
    if (launch.mode !== "normal") return launch.mode;
    if (isFinal(launch.verdict, known, outline)) return "review";
    return replay.kind === "foreign" ? "restart" : "record";
  }
}

/** The verdict that the LMS should know, if it is better than what it does know. */
export function better(
  reported: Verdict,
  record: LearnerRecord,
  { outline, pass }: { readonly outline: Outline; readonly pass: number | undefined },
): Verdict | undefined {
  const best = keepBest(reported, verdict({ record, outline }, pass));
  return best.status === reported.status && best.score === reported.score ? undefined : best;
}

/** The LMS's word about the role counts where the course leaves it to the LMS. */
function withRole(record: LearnerRecord, { role }: Launch, { audience }: Outline): LearnerRecord {
  const at = audience?.pick === "lms" && role !== undefined ? audience.roles.indexOf(role) : -1;
  return at < 0 ? record : { ...record, audience: at };
}

function replayOf({ saved }: Launch, outline: Outline): Replay {
  try {
    return decode(saved.state, outline);
  } catch (fault) {
    throwLater(fault);
    return { kind: "damaged" };
  }
}

/** Without a state that can be read, the bookmark still tells the screen. */
function fromBookmark({ saved: { bookmark } }: Launch, outline: Outline): LearnerRecord {
  const names = screensOf(outline).map(({ name }) => name);
  // A longer name was cut.
  const screen = names.find((name) => name.slice(0, 255) === bookmark);
  return screen ? { ...NEW_RECORD, screen } : NEW_RECORD;
}
