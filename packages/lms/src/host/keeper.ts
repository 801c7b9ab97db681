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

/** Speaks to the server while content waits, as old LMSs do; the record there is complete after each call. */
export function lineOf(
  launch: number,
  { temper: given, goTo }: { readonly temper: Temper; goTo(url: string): void },
): Line {
  let first = 0;
  let untold: readonly Note[] = [];
  let temper = given;

  function tell(note: Note): boolean {
    const dispatch: Dispatch = { launch, first, notes: [...untold, note] };
    const receipt = receiptOf<Receipt>(request("POST", NOTES, dispatch));
    if (receipt) {
      first += dispatch.notes.length;
      untold = [];
      if (receipt.next !== undefined) goTo(receipt.next);
      return receipt.kept;
    }
    untold = [...untold, lost(note)];
    // Browsers refuse synchronous requests of a page that is closing: LMSs lose data so, and tests want to see it.
    navigator.sendBeacon(NOTES, JSON.stringify({ ...dispatch, notes: untold }));
    return false;
  }

  return {
    note: (call) => void tell({ kind: "call", call }),
    object: (violation) => void tell({ kind: "violation", violation }),
    keep: (commit) => tell({ kind: "commit", commit }),
    temper: () => {
      temper = receiptOf<Temper>(request("GET", `/temper?launch=${launch}`)) ?? temper;
      return temper;
    },
    faults: () => temper.faults,
  };
}

function lost(note: Note): Note {
  return note.kind === "commit" ? { ...note, kind: "lost-commit" } : note;
}
