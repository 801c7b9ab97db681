import type { Faults } from "../faults.ts";
import type { Keeper } from "../strict/session.ts";
import type { Dispatch, Note, Receipt, Temper } from "../wire.ts";
import { receiptOf, request } from "./request.ts";

const NOTES = "/notes";

/** The server as the host page speaks to it. */
export interface Line extends Keeper {
  /** How the LMS is now; how it was when the server cannot be reached. */
  temper(): Temper;
  /** The same, without asking again. */
  faults(): Faults;
}

/**
 * Speaks to the server while content waits, as old LMSs do. The record there is complete after each commit, and after each
 * turn of content's script: nobody can look at it, or make the LMS another, before that turn is over.
 */
export function lineOf(
  launch: number,
  { temper: given, goTo }: { readonly temper: Temper; goTo(url: string): void },
): Line {
  let first = 0;
  let untold: readonly Note[] = [];
  let temper = given;
  let isFresh = false;
  let isTurnWatched = false;

  function watchTurn(): void {
    if (isTurnWatched) return;
    isTurnWatched = true;
    queueMicrotask(() => {
      isTurnWatched = false;
      isFresh = false;
      if (untold.length > 0) tell();
    });
  }

  function note(note: Note): void {
    untold = [...untold, note];
    watchTurn();
  }

  function tell(): boolean {
    const dispatch: Dispatch = { launch, first, notes: untold };
    const receipt = receiptOf<Receipt>(request("POST", NOTES, dispatch));
    if (receipt) {
      first += untold.length;
      untold = [];
      if (receipt.next !== undefined) goTo(receipt.next);
      return receipt.kept;
    }
    untold = untold.map(lost);
    // Browsers refuse synchronous requests of a page that is closing: LMSs lose data so, and tests want to see it.
    navigator.sendBeacon(NOTES, JSON.stringify({ ...dispatch, notes: untold }));
    return false;
  }

  return {
    note: (call) => note({ kind: "call", call }),
    object: (violation) => note({ kind: "violation", violation }),
    keep(commit) {
      note({ kind: "commit", commit });
      // What it answers about the way on may be another one now.
      isFresh = false;
      return tell();
    },
    temper() {
      if (isFresh) return temper;
      temper = receiptOf<Temper>(request("GET", `/temper?launch=${launch}`)) ?? temper;
      // A slow LMS is slow at each call.
      isFresh = temper.faults.slowMilliseconds === undefined;
      watchTurn();
      return temper;
    },
    faults: () => temper.faults,
  };
}

function lost(note: Note): Note {
  return note.kind === "commit" ? { ...note, kind: "lost-commit" } : note;
}
