import type { Launch, LearningEvent, SavedState } from "@coursewright/course";
import type { Dialect } from "../cmi.ts";
import { Commits } from "./commits.ts";
import { LocalCopy } from "./copy.ts";
import { Draft } from "./draft.ts";
import type { Lms } from "./lms.ts";
import type { Notice } from "./notice.ts";
import type { Surroundings } from "./surroundings.ts";

/** With whom and where a session is held. */
interface Parties {
  readonly lms: Lms;
  readonly dialect: Dialect;
  readonly surroundings: Surroundings;
  readonly notice: Notice;
}

// One refusal may be a passing fault; the learner hears of the third.
const FAILURES_TOLD = 3;

/** One session with an LMS, from Initialize to Terminate. */
export class Recording {
  private readonly parties: Parties;
  private readonly draft: Draft;
  private readonly commits: Commits;
  private copy: LocalCopy | undefined;
  /** What outlives this window of all that the LMS may not have: the local copy or nothing. */
  private kept: "browser" | "window" = "window";
  /** Whether something happened since the LMS last confirmed. */
  private unconfirmed = false;
  /** `looking` records nothing but the time. */
  private phase: "recording" | "looking" | "over" = "recording";

  constructor(parties: Parties) {
    const { lms, dialect, surroundings } = parties;
    this.parties = parties;
    this.draft = new Draft(lms, dialect, surroundings);
    this.commits = new Commits(
      surroundings,
      () => this.commit(),
      () => this.keepAlive(),
    );
  }

  begin(courseId: string): Launch {
    const launch = this.draft.read();
    if (launch.mode !== "normal") {
      this.phase = "looking";
      this.tellConfirmed();
      return launch;
    }
    const owner = { courseId, learner: launch.learner, base: launch.saved.state };
    this.copy = new LocalCopy(this.parties.surroundings.store, owner);
    const unsent = this.copy.unsent();
    this.draft.begin();
    if (launch.verdict.status === "incomplete") this.open(unsent);
    else this.hold();
    return { ...launch, saved: unsent ?? launch.saved };
  }

  look(): void {
    if (this.phase !== "recording") return;
    this.phase = "looking";
    this.draft.clear();
    this.commits.stop();
  }

  send(events: readonly LearningEvent[]): void {
    if (this.phase !== "recording") return;
    const judged = this.draft.take(events);
    for (const event of events) if (event.kind === "saved") this.keep(event.saved);
    if (this.draft.empty) return;
    this.announce();
    if (judged) this.commits.now();
    // While the LMS fails, its next chance comes with the next retry.
    else if (this.commits.failures === 0) {
      this.draft.flush();
      this.commits.soon();
    }
  }

  retry(): void {
    if (this.phase === "recording" && this.unconfirmed) this.commits.now();
  }

  /** Perhaps the last chance on a phone, yet never the end: learners come back to their tab. */
  hide(): void {
    if (this.phase !== "recording") return;
    this.draft.putProgress();
    const waits = this.unconfirmed || !this.draft.empty;
    this.draft.putTime();
    if (waits) this.commits.now();
    else this.commits.soon();
  }

  /** By the exit button, or because the page goes away. */
  end(way: "exit" | "leave"): void {
    if (this.phase === "over") return;
    const { lms, dialect, notice } = this.parties;
    const recorded = this.phase === "recording";
    this.phase = "over";
    this.commits.stop();
    if (recorded) {
      this.draft.putProgress();
      this.draft.putSavedAgain();
    }
    // Who looks back writes the time and the exit and nothing else (semantics, section 3).
    this.draft.putEnd(recorded ? way : "leave");
    const told = this.draft.flush();
    const stored = !(recorded && dialect.commitsLast) || lms.commit();
    // Whatever the commit said: Cornerstone's says nothing, and the session would stay open.
    const finished = lms.finish();
    const arrived = told && stored && finished;
    // When the page goes away, Chromium drops what the LMS sends, whatever it answers: the copy stays.
    if (way === "exit" && arrived) this.accept();
    const isLost = way === "exit" && !arrived;
    notice.tell(isLost ? { kind: "lost", kept: this.kept } : { kind: "ended" });
  }

  /** Back from the browser's cache; a second Initialize is not allowed. */
  restore(): void {
    if (this.phase === "over") this.parties.notice.tell({ kind: "ended" });
  }

  mark(): void {
    this.draft.mark();
  }

  private open(unsent: SavedState | undefined): void {
    if (unsent) this.draft.take([{ kind: "saved", saved: unsent }]);
    if (unsent) this.keep(unsent);
    this.unconfirmed = true;
    this.commits.now();
  }

  /** A result that may be final gets no commit: the player is about to say whether anything may change. */
  private hold(): void {
    this.draft.flush();
    this.tellConfirmed();
  }

  private keep(saved: SavedState): void {
    this.kept = this.copy?.keep(saved) ? "browser" : "window";
  }

  private announce(): void {
    if (this.unconfirmed) return;
    this.unconfirmed = true;
    this.parties.notice.tell({ kind: "connected" });
  }

  private commit(): boolean {
    const told = this.draft.flush();
    const stored = this.parties.lms.commit() && told;
    if (stored) {
      this.accept();
      this.tellConfirmed();
    } else if (this.commits.failures + 1 >= FAILURES_TOLD) {
      this.parties.notice.tell({ kind: "lost", kept: this.kept });
    }
    this.unconfirmed = !stored;
    return stored;
  }

  private tellConfirmed(): void {
    const confirmedAt = this.parties.surroundings.now();
    this.parties.notice.tell({ kind: "connected", confirmedAt });
  }

  private accept(): void {
    const { stored } = this.draft;
    if (stored === undefined) return;
    this.copy?.accepted(stored);
    this.kept = "window";
  }

  private keepAlive(): void {
    if (this.draft.idle) {
      this.commits.wait();
      return;
    }
    this.draft.putTime();
    this.commits.now();
  }
}
