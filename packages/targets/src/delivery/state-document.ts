import { sizeOf } from "./batch.ts";
import { type Answer, isPassing, isTaken } from "./lrs.ts";
import type { Online } from "./online.ts";
import type { OwnState } from "./own-state.ts";
import { createPatience } from "./patience.ts";
import { patiently } from "./patiently.ts";
import { isConflict, type Loaded, type StoredState } from "./stored-state.ts";

/** The document that brings a learner back: one write at a time, the newest wins. */
export interface StateDocument {
  /** Whether the store has the latest. */
  readonly isStored: boolean;
  /** How often it failed since it last succeeded; endless for what will be refused again. */
  readonly failures: number;
  read(): Promise<Loaded>;
  /** Stores it two seconds after the last change; gives it the next number of a revision. */
  put(own: OwnState): OwnState;
  /** Tries at once, unless the store wants to be left alone. */
  flush(): void;
  /** Tries at once. */
  hurry(): void;
  /** The page goes away; tells how many bytes that takes. */
  part(): number;
}

const IDLE = 2000;

/** Who wants to know how it goes. */
export interface StateHearing {
  /** A write was answered, or not. */
  heard(): void;
  /** The store holds all up to a revision. */
  stored(rev: number): void;
  /** A write that failed, in words. */
  note(line: string): void;
}

export function createStateDocument(
  stored: StoredState,
  online: Online,
  hearing: StateHearing,
): StateDocument {
  const patience = createPatience(online, write);
  let wanted: OwnState | undefined;
  let rev = 0;
  let isWriting = false;
  let isRefused = false;
  let cancel = () => {};

  async function write(): Promise<void> {
    cancel();
    if (isWriting) return;
    isWriting = true;
    try {
      while (wanted && (await store(wanted)));
    } finally {
      isWriting = false;
    }
  }

  /** Whether what came meanwhile may follow. */
  async function store(own: OwnState): Promise<boolean> {
    const answer = await stored.store(own);
    isRefused = !isTaken(answer);
    if (isRefused) {
      bear(answer);
      return false;
    }
    patience.rest();
    if (wanted === own) wanted = undefined;
    hearing.stored(own.rev);
    hearing.heard();
    return true;
  }

  function bear(answer: Answer): void {
    if (isPassing(answer) || isConflict(answer)) patience.wait(answer.retryAfterSeconds);
    else patience.rest();
    hearing.note(`PUT state ${answer.status}`);
    hearing.heard();
  }

  return {
    get isStored() {
      return !wanted;
    },
    get failures() {
      return isRefused ? patience.failures || Number.POSITIVE_INFINITY : 0;
    },
    read: () =>
      patiently(
        online,
        () => stored.load(),
        (loaded) => loaded !== "unknown",
      ),
    put(own) {
      rev = Math.max(rev, stored.rev, own.rev) + 1;
      wanted = { ...own, rev };
      if (!isWriting && patience.failures === 0) {
        cancel();
        cancel = online.later(IDLE, write);
      }
      return wanted;
    },
    flush() {
      if (patience.failures > 0) patience.nudge();
      else void write();
    },
    hurry() {
      if (patience.failures > 0) patience.hurry();
      else void write();
    },
    part: () => (wanted ? sizeOf(stored.part(wanted)) : 0),
  };
}
