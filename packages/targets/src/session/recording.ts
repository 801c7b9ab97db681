import type { Connection, Launch, LearningEvent, Tracker } from "@coursewright/course";
import { createCommits } from "./commits.ts";
import { copyKey, copyOf, type LocalCopy } from "./copy.ts";
import { draftFor, isAnswer } from "./draft.ts";
import type { Lms } from "./lms.ts";
import type { Surroundings } from "./surroundings.ts";

/** One session with an LMS, from Initialize to Terminate. */
export interface Recording extends Pick<Tracker, "look" | "send" | "retry"> {
  begin(courseId: string): Launch;
  /** By the exit button, or because the page goes away. */
  end(way: "exit" | "leave"): void;
}

// One refusal may be a passing fault; the learner hears of the third.
const FAILURES_TOLD = 3;
// An answer costs twelve calls at most, each of which may freeze the page. One of them is the commit.
const CALLS_AN_ANSWER = 11;

/** `tell` hears how the connection is. */
export function record(
  lms: Lms,
  surroundings: Surroundings,
  tell: (connection: Connection) => void,
): Recording {
  const { ending } = lms.dialect;
  const draft = draftFor(lms, surroundings);
  const commits = createCommits(surroundings, commit, keepAlive);
  let copy: LocalCopy = copyOf(surroundings.store, "", "");
  /** What outlives this window of all that the LMS may not have: the local copy or nothing. */
  let kept: "browser" | "window" = "window";
  /** Whether something happened since the LMS last confirmed. */
  let unconfirmed = false;
  let failures = 0;
  /** What may be asked of the LMS before its next commit; nothing where no learner waits for it. */
  let calls: number | undefined;
  /** Whoever looks around or has left is recorded no longer. */
  let records = true;
  let isOver = false;

  const leaving = () => end("leave");
  surroundings.listen({ active: draft.mark, hidden: hide, leaving, restored });
  return { begin, look, send, retry, end };

  function begin(courseId: string): Launch {
    const launch = draft.begin();
    const { mode, learner, saved, verdict } = launch;
    if (mode !== "normal") {
      records = false;
      tellConfirmed();
      return launch;
    }
    copy = copyOf(surroundings.store, copyKey(courseId, learner), saved.state);
    const unsent = copy.unsent();
    if (verdict.status !== "incomplete") {
      // A result that may be final gets no commit: the player is about to say whether anything may change.
      draft.flush();
      tellConfirmed();
    } else if (unsent) {
      send([{ kind: "saved", saved: unsent }]);
    } else {
      unconfirmed = true;
      commits.now();
    }
    return { ...launch, saved: unsent || saved };
  }

  function look(): void {
    if (!records) return;
    records = false;
    draft.clear();
    commits.stop();
  }

  function send(events: readonly LearningEvent[]): void {
    if (!records) return;
    const judged = draft.take(events);
    events.forEach(keep);
    if (draft.empty()) return;
    announce();
    const bring = judged ? commits.now : bringSoon;
    if (events.some(isAnswer)) bringAnswer(bring);
    else bring();
  }

  /** State and result come first; the answer itself and progress may have to wait for the next commit. */
  function bringAnswer(bring: () => void): void {
    calls = CALLS_AN_ANSWER;
    bring();
    calls = undefined;
    if (bring === commits.now || !draft.empty()) commits.soon();
  }

  function bringSoon(): void {
    // While the LMS fails, its next chance comes with the next retry.
    if (failures === 0 && !commits.soon()) draft.flush(calls);
  }

  function keep(event: LearningEvent): void {
    if (event.kind === "saved") kept = copy.keep(event.saved) ? "browser" : "window";
  }

  function announce(): void {
    if (!unconfirmed) tell({ kind: "connected" });
    unconfirmed = true;
  }

  function retry(): void {
    if (records && waits()) commits.now();
  }

  function waits(): boolean {
    return unconfirmed || !draft.empty();
  }

  /** Perhaps the last chance on a phone, yet never the end: learners come back to their tab. */
  function hide(): void {
    if (!records) return;
    draft.putProgress();
    const isUrgent = waits();
    draft.putTime();
    if (isUrgent) commits.now();
    else commits.soon();
  }

  function end(way: "exit" | "leave"): void {
    if (isOver) return;
    const arrived = close(way);
    // When the page goes away, Chromium drops what the LMS sends, whatever it answers: the copy stays.
    if (way === "exit" && arrived) accept();
    tell(way === "exit" && !arrived ? { kind: "lost", kept } : { kind: "ended" });
  }

  /** Whether the LMS took everything. */
  function close(way: "exit" | "leave"): boolean {
    const recorded = records;
    records = false;
    isOver = true;
    commits.stop();
    draft.putEnd(recorded ? way : "look");
    const told = draft.flush();
    return lms.call(recorded ? ending : ending.slice(-1)) && told;
  }

  /** Back from the browser's cache; a second Initialize is not allowed. */
  function restored(): void {
    if (isOver) tell({ kind: "ended" });
  }

  /** How often it failed since it last succeeded. */
  function commit(): number {
    const told = draft.flush(calls);
    unconfirmed = !lms.call(["Commit"]) || !told;
    failures = unconfirmed ? failures + 1 : 0;
    if (!unconfirmed) {
      accept();
      tellConfirmed();
    } else if (failures >= FAILURES_TOLD) tell({ kind: "lost", kept });
    return failures;
  }

  function accept(): void {
    const state = draft.stored();
    if (state === undefined) return;
    copy.accepted(state);
    kept = "window";
  }

  function tellConfirmed(): void {
    tell({ kind: "connected", confirmedAt: surroundings.now() });
  }

  function keepAlive(): void {
    if (draft.idle()) return commits.wait();
    draft.putTime();
    commits.now();
  }
}
