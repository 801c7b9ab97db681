import type { Launch, LearningEvent, SavedState } from "@coursewright/course";
import type { CmiContext, Write } from "../cmi.ts";
import { launchOf } from "../launch.ts";
import { sessionTime, toCmi } from "../writes.ts";
import type { Lms } from "./lms.ts";
import { objectivesIn } from "./objectives.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { createStopwatch, type Stopwatch } from "./stopwatch.ts";
import type { Surroundings } from "./surroundings.ts";

/** Turns what happens in a session into what the LMS has to be told. */
export interface Draft extends Pick<Outbox, "clear" | "empty">, Pick<Stopwatch, "idle" | "mark"> {
  /**
   * Reads everything once: a read may cost a round trip to the server. Should the line break, the LMS knows that
   * somebody came, and keeps what is stored.
   */
  begin(): Launch;
  /** Whether score or status changed. */
  take(events: readonly LearningEvent[]): boolean;
  /** As the outbox does; progress waits too where the calls are counted. */
  flush(calls?: number): boolean;
  putProgress(): void;
  putTime(): void;
  /** How the session ends; who only looks back writes the time and the exit and nothing else. */
  putEnd(way: "exit" | "leave" | "look"): void;
  /** The state that the LMS holds, if it took the latest. */
  stored(): string | undefined;
}

/** Whether a learner has answered, and waits for the page. */
export function isAnswer({ kind }: LearningEvent): boolean {
  return kind === "answered";
}

export function draftFor(lms: Lms, surroundings: Surroundings): Draft {
  const { dialect, settings } = lms;
  const stopwatch = createStopwatch(() => surroundings.now());
  const objective = objectivesIn(lms);
  const outbox = createOutbox(lms, (interaction, index) =>
    spell({ kind: "answered", interaction }, { interaction: index }),
  );
  const { held, put } = outbox;
  const exit = `${dialect.core}exit`;
  /** Where the learner is, once something happened in this session. */
  let saved: SavedState | undefined;
  /** Heard, but not yet worth the calls. */
  let progressed: LearningEvent | undefined;

  function spell(event: LearningEvent, known: Partial<CmiContext> = {}): readonly Write[] {
    return toCmi(event, dialect, {
      objective,
      sessionSeconds: stopwatch.seconds(),
      minutesEast: surroundings.minutesEast,
      held,
      settings,
      ...known,
    });
  }

  /** Whether it has to be told without delay. */
  function note(event: LearningEvent): boolean {
    if (event.kind === "answered") outbox.answer(event.interaction);
    else if (event.kind === "progressed") progressed = event;
    else {
      if (event.kind === "saved") saved = event.saved;
      const writes = spell(event);
      put(writes);
      return event.kind === "judged" && writes.length > 0;
    }
    return false;
  }

  /** How the session ends as far as the LMS knows the result. */
  function exitNow(): string {
    const { status } = dialect.standing((element) => held.get(element) || "");
    const ends = settings.exitOnComplete === "normal" && /completed|passed/.test(status);
    return ends ? dialect.exit : "suspend";
  }

  function putProgress(): void {
    if (progressed) put(spell(progressed));
    progressed = undefined;
  }

  function putTime(): void {
    put([sessionTime(dialect, stopwatch.seconds())]);
  }

  return {
    ...outbox,
    ...stopwatch,
    putProgress,
    putTime,
    flush(calls) {
      if (!calls) putProgress();
      return outbox.flush(calls);
    },
    begin() {
      const { status } = dialect;
      const launch = launchOf(dialect, outbox.read, surroundings.query);
      if (launch.mode !== "normal") return launch;
      outbox.openJournal();
      // Without a status, Moodle and the standard call a course completed that was merely opened and closed.
      const untouched = /^(|unknown|not attempted)$/.test(held.get(status) ?? "");
      if (untouched && launch.verdict.status === "incomplete") put([[status, "incomplete"]]);
      put([[exit, "suspend"]]);
      return launch;
    },
    take(events) {
      stopwatch.mark();
      const judged = events.filter(note).length > 0;
      // An answer's calls are counted: progress waits for the next screen.
      if (!events.some(isAnswer)) putProgress();
      return judged;
    },
    putEnd(way) {
      // Once more: Chamilo said "true" to earlier commits without storing anything.
      if (saved && way !== "look") put(spell({ kind: "saved", saved }, { held: new Map() }));
      putTime();
      const chosen = exitNow();
      put([[exit, chosen]]);
      if (way === "exit") put(dialect.leave(lms.get, chosen));
    },
    stored: () => (saved && saved.state === held.get("cmi.suspend_data") ? saved.state : undefined),
  };
}
